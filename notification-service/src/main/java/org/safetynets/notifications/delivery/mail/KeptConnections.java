package org.safetynets.notifications.delivery.mail;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Sends mails over connections that stay open between them, as long as there are mails: to connect
 * anew for each costs more than the mail.
 *
 * <p>A connection over which something went wrong is not used again, nor one that carried many
 * mails, since servers end those.
 */
final class KeptConnections extends JavaMailSenderImpl implements AutoCloseable {

    /** Shorter than any server waits for the next mail. */
    private static final Duration IDLE = Duration.ofSeconds(10);

    /** After that the server is asked whether it is still there. */
    private static final Duration TRUSTED = Duration.ofSeconds(1);

    private static final int MOST_MAILS = 100;

    /** The one that was used last comes first, so that those not needed fall out of use. */
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();

    @Override
    protected Transport connectTransport() throws MessagingException {
        var kept = usable();
        return new Lent(kept == null ? new Connection(super.connectTransport()) : kept);
    }

    private @Nullable Connection usable() {
        for (var next = idle.pollFirst(); next != null; next = idle.pollFirst()) {
            if (next.isUsable()) {
                return next;
            }
            next.end();
        }
        return null;
    }

    /** Ends those that no mail needed for a while. */
    @Scheduled(fixedDelay = 10_000)
    void endIdle() {
        for (var last = idle.pollLast(); last != null; last = idle.pollLast()) {
            if (last.restedFor(IDLE)) {
                last.end();
            } else {
                idle.addLast(last);
                return;
            }
        }
    }

    @Override
    public void close() {
        for (var next = idle.pollFirst(); next != null; next = idle.pollFirst()) {
            next.end();
        }
    }

    /** An open connection; one worker at a time has it. */
    private static final class Connection {

        private final Transport transport;
        private int mails;
        private long usedAt = System.nanoTime();

        Connection(Transport transport) {
            this.transport = transport;
        }

        void send(Message message, Address[] to) throws MessagingException {
            transport.sendMessage(message, to);
            mails++;
            usedAt = System.nanoTime();
        }

        boolean isUsable() {
            return mails < MOST_MAILS
                    && !restedFor(IDLE)
                    && (!restedFor(TRUSTED) || transport.isConnected());
        }

        boolean restedFor(Duration time) {
            return System.nanoTime() - usedAt > time.toNanos();
        }

        void end() {
            try {
                transport.close();
            } catch (MessagingException e) {
                // the server was faster
            }
        }
    }

    /** A connection as the sender has it: closing gives it back, unless something went wrong. */
    private final class Lent extends Transport {

        private final Connection connection;
        private boolean sound;

        Lent(Connection connection) {
            super(getSession(), null);
            this.connection = connection;
        }

        @Override
        public void sendMessage(Message message, Address[] to) throws MessagingException {
            sound = false;
            connection.send(message, to);
            sound = true;
        }

        @Override
        public boolean isConnected() {
            return true;
        }

        @Override
        public synchronized void close() {
            if (sound) {
                idle.addFirst(connection);
            } else {
                connection.end();
            }
        }
    }
}
