package de.schulungsnachweis.front.attack;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks HTTP word for word, as no well-behaved client would. */
final class Exchange {

    private static final int LONGEST_SILENCE_MILLISECONDS = 60_000;

    private Exchange() {}

    /** Sends a head and at most the end of an empty chunked body after it, and returns what comes back until the answer's own head is complete. */
    static String headOnly(int port, String... lines) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(LONGEST_SILENCE_MILLISECONDS);
            String head = String.join("\r\n", lines) + "\r\nHost: localhost\r\n\r\n";
            String body = head.contains("chunked") ? "0\r\n\r\n" : "";
            socket.getOutputStream().write((head + body).getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return answer(socket.getInputStream());
        }
    }

    /** Sends a head that announces a body, keeps the body back, and leaves the connection open for the caller to close. */
    static Socket begun(int port, String... lines) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(LONGEST_SILENCE_MILLISECONDS);
        String head = String.join("\r\n", lines) + "\r\nHost: localhost\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    private static String answer(InputStream in) throws IOException {
        StringBuilder answer = new StringBuilder();
        int next = in.read();
        while (next >= 0 && answer.indexOf("\r\n\r\n") < 0) {
            answer.append((char) next);
            next = in.read();
        }
        return answer.toString();
    }
}
