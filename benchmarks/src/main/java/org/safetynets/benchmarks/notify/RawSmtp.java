package org.safetynets.benchmarks.notify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/**
 * The floor: mails of the same size handed to the same mail server over as many open connections,
 * each line waited for, and nothing else done.
 */
final class RawSmtp {

    private static final String LINE = "x".repeat(76) + "\r\n";

    private final int port;
    private final String body;

    RawSmtp(int port, int bytes) {
        this.port = port;
        this.body = LINE.repeat(Math.max(1, bytes / LINE.length()));
    }

    /** Mails a second. */
    double perSecond(int connections, int mails) {
        var done = new CountDownLatch(connections);
        var began = System.nanoTime();
        for (var i = 0; i < connections; i++) {
            Thread.ofVirtual()
                    .start(
                            () -> {
                                send(mails / connections);
                                done.countDown();
                            });
        }
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return mails / connections * connections / ((System.nanoTime() - began) / 1e9);
    }

    private void send(int mails) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            var in =
                    new BufferedReader(
                            new InputStreamReader(
                                    socket.getInputStream(), StandardCharsets.US_ASCII));
            in.readLine();
            ask(socket, in, "EHLO bench");
            for (var i = 0; i < mails; i++) {
                ask(socket, in, "MAIL FROM:<a@messages.example>");
                ask(socket, in, "RCPT TO:<raw@example.org>");
                ask(socket, in, "DATA");
                ask(socket, in, body + ".");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void ask(Socket socket, BufferedReader in, String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        in.readLine();
    }
}
