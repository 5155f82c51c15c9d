package org.safetynets.faults.evidence;

import java.time.Instant;

/** Reads everything that is held anywhere. */
public final class Gathering implements AutoCloseable {
    private final Databases databases;
    private final Topics topics;
    private final Mailboxes mailboxes;
    private final Instant since;

    /**
     * @param since what was told before is of no interest
     */
    public Gathering(Databases databases, Topics topics, Mailboxes mailboxes, Instant since) {
        this.databases = databases;
        this.topics = topics;
        this.mailboxes = mailboxes;
        this.since = since;
    }

    /** What was told is read first: what is told meanwhile cannot have arrived everywhere. */
    public Evidence evidence() {
        var committed = new Committed(databases);
        var stored = new Stored(databases);
        var told = committed.told(since);
        return new Evidence(
                told,
                topics.heard(),
                committed.taken(),
                committed.deadLetters(since),
                stored.groups(),
                stored.seats(),
                stored.certifications(),
                stored.copies(),
                stored.deliveries(),
                stored.inboxes(),
                mailboxes.read());
    }

    /** Keeps what the mail sink has received, before it may forget. */
    public void keepMails() {
        mailboxes.read();
    }

    @Override
    public void close() {
        databases.close();
    }
}
