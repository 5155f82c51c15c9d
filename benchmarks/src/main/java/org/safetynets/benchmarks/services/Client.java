package org.safetynets.benchmarks.services;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One connection that stays open, with as little work of its own as can be: on a small machine a
 * fuller client takes the processor from whom it measures.
 */
public final class Client implements AutoCloseable {

    /**
     * An answer.
     *
     * @param retryAfter whether it says when to come again
     */
    public record Reply(int status, String body, boolean retryAfter) {}

    private static final int OK = 200;
    private static final int BUFFER = 1 << 16;

    private final URI uri;
    private final Credentials credentials;
    private Socket socket;
    private InputStream in;
    private boolean comesBack;

    public Client(String url, Credentials credentials) {
        uri = URI.create(url);
        this.credentials = credentials;
        try {
            socket = connect(uri);
            in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Socket connect(URI uri) throws IOException {
        var socket = new Socket(uri.getHost(), uri.getPort());
        socket.setTcpNoDelay(true);
        return socket;
    }

    /** The answer's body; anything but 200 ends the run. */
    public String post(String path, String json) {
        var body = json.getBytes(StandardCharsets.UTF_8);
        var head =
                "POST %s HTTP/1.1\r\nHost: %s\r\n%sAccept: application/json\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                        .formatted(path, uri.getAuthority(), credentials.header(), body.length);
        return send(head, body);
    }

    /** The answer's body; anything but 200 ends the run. */
    public String get(String path) {
        return send(getting(path), new byte[0]);
    }

    /** Whatever is answered. */
    public Reply ask(String path) {
        return exchange(getting(path), new byte[0]);
    }

    private String getting(String path) {
        return "GET %s HTTP/1.1\r\nHost: %s\r\n%s\r\n"
                .formatted(path, uri.getAuthority(), credentials.header());
    }

    private String send(String head, byte[] body) {
        var reply = exchange(head, body);
        if (reply.status() != OK) {
            throw new IllegalStateException(reply.status() + " " + reply.body());
        }
        return reply.body();
    }

    private Reply exchange(String head, byte[] body) {
        try {
            var all = new ByteArrayOutputStream();
            all.write(head.getBytes(StandardCharsets.US_ASCII));
            all.write(body);
            socket.getOutputStream().write(all.toByteArray());
            var status = Integer.parseInt(line().split(" ", 3)[1]);
            comesBack = false;
            var answer = new String(body(), StandardCharsets.UTF_8);
            return new Reply(status, answer, comesBack);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] body() throws IOException {
        var length = 0;
        var chunked = false;
        var last = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring("content-length:".length()).strip());
            }
            comesBack |= lower.startsWith("retry-after:");
            chunked |= lower.startsWith("transfer-encoding:");
            last |= lower.equals("connection: close");
        }
        var body = chunked ? chunks() : in.readNBytes(length);
        if (last) { // a server takes so many requests on one connection, and no more
            socket.close();
            socket = connect(uri);
            in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        }
        return body;
    }

    private byte[] chunks() throws IOException {
        var all = new ByteArrayOutputStream();
        for (var size = Integer.parseInt(line(), 16); size > 0; ) {
            all.write(in.readNBytes(size));
            line();
            size = Integer.parseInt(line(), 16);
        }
        line();
        return all.toByteArray();
    }

    private String line() throws IOException {
        var line = new StringBuilder(64);
        for (var it = in.read(); it != '\n'; it = in.read()) {
            if (it < 0) {
                throw new EOFException();
            }
            if (it != '\r') {
                line.append((char) it);
            }
        }
        return line.toString();
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
