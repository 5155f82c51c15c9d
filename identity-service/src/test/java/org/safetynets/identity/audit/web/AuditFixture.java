package org.safetynets.identity.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.contracts.AuditRecordedV1;
import org.safetynets.contracts.AuditRecordedV1.ActorKind;
import org.safetynets.identity.audit.domain.Entries;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.test.Given;

/** Notes entries as another service would. */
final class AuditFixture {

    private final Given given;
    private final Entries entries;

    AuditFixture(Given given, Entries entries) {
        this.given = given;
        this.entries = entries;
    }

    static AuditRecordedV1 read(
            OrganizationId organization, UUID actor, String action, @Nullable UUID about) {
        return new AuditRecordedV1(
                Ids.next(), // as the trail does, by which those of one millisecond keep their order
                1,
                organization.value(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                "group-service",
                actor,
                ActorKind.PERSON,
                action,
                about == null ? "group" : "person",
                about == null ? UUID.randomUUID().toString() : about.toString(),
                about,
                null);
    }

    /** Notes them one after the other and waits until all are kept. */
    void noted(AuditRecordedV1... all) {
        for (var one : all) {
            given.event(one);
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(entries.contains(one.entryId())).isTrue());
        }
    }
}
