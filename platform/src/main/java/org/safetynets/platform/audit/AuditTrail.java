package org.safetynets.platform.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.safetynets.contracts.AuditRecordedV1;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kafka.KafkaSettings;
import org.safetynets.platform.outbox.Outbox;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Notes who did or read what, and loses nothing of it: an entry is an event, so a change and its
 * entry are kept together, and a read is answered only once its entry is.
 */
public final class AuditTrail {

    private final Outbox outbox;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final String service;

    public AuditTrail(
            Outbox outbox, TransactionOperations transactions, Clock clock, KafkaSettings kafka) {
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
        this.service = kafka.service();
    }

    /** Joins the present transaction, or makes one of its own. */
    public void note(AuditEntry entry) {
        note(List.of(entry));
    }

    /** The same for several at once. */
    public void note(List<AuditEntry> entries) {
        var events = entries.stream().map(this::event).toList();
        transactions.executeWithoutResult(it -> outbox.append(events));
    }

    private AuditRecordedV1 event(AuditEntry entry) {
        var organization = entry.organization();
        var about = entry.about();
        return new AuditRecordedV1(
                Ids.next(),
                1,
                organization == null ? null : organization.value(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                service,
                entry.actor(),
                entry.actorKind(),
                entry.action(),
                entry.subjectType(),
                entry.subjectId(),
                about == null ? null : about.value(),
                entry.reason());
    }
}
