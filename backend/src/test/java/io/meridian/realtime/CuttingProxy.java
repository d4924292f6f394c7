package io.meridian.realtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands between a client and the server, and can be cut like a cable. */
final class CuttingProxy implements AutoCloseable {
    private final ServerSocket door;
    private final int server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    CuttingProxy(int server) throws IOException {
        this.server = server;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Every connection dies without a farewell, and none is made until it is mended. */
    void cut() throws IOException {
        cut = true;
        for (Socket socket : open) {
            reset(socket);
        }
        open.clear();
    }

    private static void reset(Socket socket) throws IOException {
        try (socket) {
            socket.setSoLinger(true, 0);
        } catch (SocketException alreadyClosed) {
            // Its other end was quicker.
        }
    }

    void mend() {
        cut = false;
    }

    private void accept() {
        try {
            while (true) {
                Socket client = door.accept();
                if (cut) {
                    client.close();
                    continue;
                }
                Socket upstream = new Socket("localhost", server);
                open.add(client);
                open.add(upstream);
                Thread.startVirtualThread(() -> pump(client, upstream));
                Thread.startVirtualThread(() -> pump(upstream, client));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private static void pump(Socket from, Socket to) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            in.transferTo(out);
        } catch (IOException cut) {
            // One end went away, so the other does.
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }
}
