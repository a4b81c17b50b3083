package de.schulungsnachweis.reminder;

import com.icegreen.greenmail.util.DummySSLServerSocketFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server over TLS that does what a test says: refuses addresses, or takes a mail and does not answer. */
final class ScriptedSmtp implements AutoCloseable {

    private static final long LONGEST_SECONDS = 60;

    private final ServerSocket socket;
    private final ExecutorService connections = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, String> refused = new ConcurrentHashMap<>();
    private final Map<String, CountDownLatch> held = new ConcurrentHashMap<>();
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final CountDownLatch heldOne = new CountDownLatch(1);
    private final AtomicInteger broken = new AtomicInteger();

    ScriptedSmtp() throws IOException {
        socket = new DummySSLServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        connections.execute(this::accept);
    }

    /** A mail that the server has taken, whether it said so or not. */
    record Taken(String recipient, String messageId) {}

    int port() {
        return socket.getLocalPort();
    }

    /** From now on the address gets this answer, for example {@code 550 no such user}. */
    void refuse(String address, String answer) {
        refused.put(address, answer);
    }

    void acceptAgain(String address) {
        refused.remove(address);
    }

    /** The mail to this address is taken, but not answered until {@link #answer(String)}. */
    void hold(String address) {
        held.put(address, new CountDownLatch(1));
    }

    void answer(String address) {
        CountDownLatch latch = held.remove(address);
        if (latch != null) {
            latch.countDown();
        }
    }

    boolean awaitHeld() throws InterruptedException {
        return heldOne.await(LONGEST_SECONDS, TimeUnit.SECONDS);
    }

    List<Taken> taken() {
        return List.copyOf(taken);
    }

    List<String> recipients() {
        return taken.stream().map(Taken::recipient).sorted().toList();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                connections.execute(() -> serve(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
                OutputStream out = connection.getOutputStream()) {
            say(out, "220 ready");
            String recipient = "";
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("RCPT TO:")) {
                    recipient = line.replaceAll(".*<(.*)>.*", "$1");
                    say(out, refused.getOrDefault(recipient, "250 ok"));
                } else if (line.equals("DATA")) {
                    say(out, "354 go on");
                    take(in, recipient);
                    say(out, "250 taken");
                } else if (line.equals("QUIT")) {
                    say(out, "221 bye");
                    return;
                } else {
                    say(out, "250 ok");
                }
            }
        } catch (IOException | InterruptedException gone) {
            // The other side was killed, as some tests want it.
            broken.incrementAndGet();
        }
    }

    private void take(BufferedReader in, String recipient) throws IOException, InterruptedException {
        String messageId = "";
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            if (line.startsWith("Message-ID: ")) {
                messageId = line;
            }
        }
        taken.add(new Taken(recipient, messageId));
        CountDownLatch latch = held.get(recipient);
        if (latch != null) {
            heldOne.countDown();
            if (!latch.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("nobody released the mail");
            }
        }
    }

    private static void say(OutputStream out, String answer) throws IOException {
        out.write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        held.values().forEach(CountDownLatch::countDown);
        connections.shutdownNow();
    }
}
