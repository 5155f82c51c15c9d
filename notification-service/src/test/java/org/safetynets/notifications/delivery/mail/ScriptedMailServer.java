package org.safetynets.notifications.delivery.mail;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;

/** A mail server that gives a chosen answer at a chosen command, or hangs up there. */
final class ScriptedMailServer implements AutoCloseable {

    static final String HANG_UP = "";

    private final ServerSocket socket;
    private final String command;
    private final String answer;
    private final AtomicInteger connections = new AtomicInteger();
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();

    ScriptedMailServer(String command, String answer) {
        this(command, answer, ServerSocketFactory.getDefault());
    }

    /** One that listens in another way, as by TLS. */
    ScriptedMailServer(String command, String answer, ServerSocketFactory sockets) {
        this.command = command;
        this.answer = answer;
        try {
            socket = sockets.createServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    String address() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    /** How many times somebody connected. */
    int connections() {
        return connections.get();
    }

    /** What came between DATA and the dot, as it came over the wire. */
    byte[] received() {
        return data.toByteArray();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var client = socket.accept()) {
                connections.incrementAndGet();
                talk(client);
            } catch (IOException e) {
                // the client or the test is gone
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in =
                new BufferedReader(
                        new InputStreamReader(
                                client.getInputStream(), StandardCharsets.ISO_8859_1));
        say(client, "220 ready");
        var inData = false;
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (inData && !line.equals(".")) {
                take(line.startsWith(".") ? line.substring(1) : line);
                continue;
            }
            var now = inData ? "." : line.split("[ :]", 2)[0].toUpperCase(java.util.Locale.ROOT);
            if (now.equals(command) && answer.equals(HANG_UP)) {
                return;
            }
            inData = now.equals("DATA") && !command.equals("DATA");
            say(client, now.equals(command) ? answer : inData ? "354 go on" : "250 fine");
        }
    }

    private void take(String line) {
        data.writeBytes((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
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
