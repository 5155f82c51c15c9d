package org.safetynets.benchmarks.notify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/**
 * A person's open inbox, read as a browser does: when it breaks off it is opened again after two
 * seconds, with the id of the last event.
 */
final class OpenStream implements AutoCloseable {

    private static final long RETRY_NANOS = 2_000_000_000;

    /** Less than a page's scripts keep, so that thousands fit into one reader. */
    private static final int BUFFER = 1024;

    private final Inboxes inboxes;
    private final UUID person;
    private final List<Long> ids = new ArrayList<>();
    private final Thread thread;
    private volatile boolean open;
    private volatile boolean closed;
    private volatile long lastAt;
    private volatile Socket socket = new Socket();

    OpenStream(Inboxes inboxes, UUID person) {
        this.inboxes = inboxes;
        this.person = person;
        thread = Thread.ofVirtual().start(this::readUntilClosed);
    }

    private void readUntilClosed() {
        while (!closed) {
            try {
                read();
            } catch (IOException e) {
                // it broke off
            }
            open = false;
            if (!closed) {
                LockSupport.parkNanos(RETRY_NANOS);
            }
        }
    }

    private void read() throws IOException {
        var port = URI.create(inboxes.url()).getPort();
        try (var connection = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket = connection;
            connection.getOutputStream().write(request());
            var in =
                    new BufferedReader(
                            new InputStreamReader(
                                    connection.getInputStream(), StandardCharsets.UTF_8),
                            BUFFER);
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("retry: ")) {
                    open = true;
                } else if (line.startsWith("id: ")) {
                    came(Long.parseLong(line.substring(4)));
                }
            }
        }
    }

    private byte[] request() {
        var last = lastId();
        return ("GET /api/notifications/inbox/stream HTTP/1.1\r\nHost: localhost\r\n"
                        + "Accept: text/event-stream\r\n"
                        + ("Authorization: Bearer " + inboxes.token(person) + "\r\n")
                        + (last == 0 ? "" : "Last-Event-ID: " + last + "\r\n")
                        + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private synchronized void came(long id) {
        ids.add(id);
        lastAt = System.nanoTime();
    }

    private synchronized long lastId() {
        return ids.isEmpty() ? 0 : ids.getLast();
    }

    boolean isOpen() {
        return open;
    }

    UUID person() {
        return person;
    }

    /** How many came, those that came again left out. */
    synchronized int messages() {
        return (int) ids.stream().distinct().count();
    }

    synchronized int doubled() {
        return ids.size() - messages();
    }

    /** {@link System#nanoTime} of the last one. */
    long lastAt() {
        return lastAt;
    }

    @Override
    public void close() {
        closed = true;
        try {
            socket.close();
        } catch (IOException e) {
            // it is closed
        }
        thread.interrupt();
    }
}
