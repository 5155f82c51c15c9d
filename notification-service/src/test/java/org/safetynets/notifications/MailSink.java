package org.safetynets.notifications;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;

/** A real mail server that keeps what it gets, and can be taken down and brought back. */
final class MailSink implements AutoCloseable {

    private final GreenMail server;
    private final Wire wire;

    MailSink() {
        var port = freePort();
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        wire = new Wire(port);
    }

    String address() {
        return "127.0.0.1:" + wire.port();
    }

    /** What lies between the service and the server. */
    Wire wire() {
        return wire;
    }

    /** What arrived for the address, the oldest first. */
    List<MimeMessage> to(String address) {
        return Arrays.stream(server.getReceivedMessages()).filter(it -> isTo(it, address)).toList();
    }

    void down() {
        server.stop();
    }

    void back() {
        server.start();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return message.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        wire.close();
        server.stop();
    }
}
