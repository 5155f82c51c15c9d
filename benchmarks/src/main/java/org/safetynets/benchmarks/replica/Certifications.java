package org.safetynets.benchmarks.replica;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.safetynets.benchmarks.services.Messages;
import org.safetynets.contracts.CertificationChangedV1;
import org.safetynets.contracts.CertificationChangedV1.Change;
import org.safetynets.contracts.CertificationChangedV1.Status;
import org.safetynets.contracts.EventType;

/** The topic of certifications with many of them: one each, in a hundred organizations. */
final class Certifications {

    private static final int ORGANIZATIONS = 100;

    static final String TOPIC = EventType.of(CertificationChangedV1.class).topic();

    private Certifications() {}

    /** Returns when the broker has all. */
    static void tell(String kafka, int count) {
        Messages.createTopic(kafka, TOPIC);
        Messages.tell(
                kafka, IntStream.range(0, count).mapToObj(Certifications::certification).toList());
    }

    private static CertificationChangedV1 certification(int number) {
        var today = LocalDate.now(ZoneOffset.UTC);
        return new CertificationChangedV1(
                UUID.randomUUID(),
                1,
                new UUID(7, number % ORGANIZATIONS),
                UUID.randomUUID(),
                Change.ISSUED,
                Status.ACTIVE,
                "BTPF",
                "1.0.0",
                "facilitator",
                Set.of("BT_STABILISE", "BT_CORE", "BT_CONNECT"),
                today.minusYears(1),
                today.plusYears(1));
    }
}
