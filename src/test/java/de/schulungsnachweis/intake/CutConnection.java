package de.schulungsnachweis.intake;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands between a service and its database, and can cut every connection as a pulled cable does. */
final class CutConnection implements Closeable {

    private final ServerSocket entrance;
    private final int databasePort;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();

    CutConnection(int databasePort) throws IOException {
        this.databasePort = databasePort;
        this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::acceptAll);
    }

    int port() {
        return entrance.getLocalPort();
    }

    /** Cuts what is connected; new connections are let through. */
    void cut() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
        sockets.clear();
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        cut();
    }

    private void acceptAll() {
        try {
            while (!entrance.isClosed()) {
                Socket service = entrance.accept();
                Socket database = new Socket(InetAddress.getLoopbackAddress(), databasePort);
                sockets.addAll(List.of(service, database));
                Thread.ofVirtual().start(() -> pass(service, database));
                Thread.ofVirtual().start(() -> pass(database, service));
            }
        } catch (SocketException e) {
            if (!entrance.isClosed()) {
                throw new IllegalStateException(e);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends when either side ends: that is what a cut looks like. */
    private static void pass(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            System.out.println("Verbindung getrennt");
        }
    }
}
