package org.safetynets.notifications;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A line to a server that can be made to break, in the middle of a word too. */
final class Wire implements AutoCloseable {

    private static final long NEVER = Long.MAX_VALUE;

    private final ServerSocket socket;
    private final int to;
    private final AtomicLong left = new AtomicLong(NEVER);
    private final AtomicInteger breaks = new AtomicInteger();
    private volatile long each = NEVER;
    private volatile boolean down;

    Wire(int to) {
        this.to = to;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** From now on it breaks whenever so many bytes went over it, either way. */
    void breakEach(long bytes) {
        each = bytes;
        left.set(bytes);
    }

    void holds() {
        breakEach(NEVER);
    }

    /** Nothing goes over it, and who connects is hung up on. */
    void down() {
        down = true;
    }

    void back() {
        down = false;
    }

    /** How often it broke. */
    int breaks() {
        return breaks.get();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                Thread.ofVirtual().start(() -> link(client));
            } catch (IOException e) {
                // closed
            }
        }
    }

    private void link(Socket client) {
        try (client;
                var server = new Socket(InetAddress.getLoopbackAddress(), to)) {
            var up = Thread.ofVirtual().start(() -> pump(client, server));
            pump(server, client);
            up.join();
        } catch (IOException e) {
            // the server is not there
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void pump(Socket from, Socket into) {
        try (from;
                into) {
            copy(from.getInputStream(), into.getOutputStream());
        } catch (IOException e) {
            // one side hung up, or it broke
        }
    }

    private void copy(InputStream in, OutputStream out) throws IOException {
        var buffer = new byte[512];
        for (var count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            if (down) {
                throw new IOException("it is down");
            }
            if (left.addAndGet(-count) <= 0) {
                left.set(each);
                breaks.incrementAndGet();
                out.write(buffer, 0, count / 2);
                throw new IOException("it broke");
            }
            out.write(buffer, 0, count);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
