package org.safetynets.training.organization;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.OrganizationChangedV1;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.training.organization.domain.Organization;
import org.safetynets.training.organization.domain.Organizations;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class OrganizationsReplicaIT {

    @Autowired private Given given;
    @Autowired private Organizations organizations;

    @Test
    void follows_what_identity_publishes() {
        var id = UUID.randomUUID();

        given.event(changed(id, 1, "Europe/Madrid"));

        awaitZone(id, "Europe/Madrid", 1);
    }

    @Test
    void an_older_event_that_comes_late_changes_nothing() {
        var id = UUID.randomUUID();
        given.event(changed(id, 3, "America/Bogota"));
        awaitZone(id, "America/Bogota", 3);

        given.event(changed(id, 2, "Europe/Madrid"));
        var marker = UUID.randomUUID();
        given.event(changed(marker, 1, "UTC"));
        given.event(changed(id, 4, "America/Lima"));

        awaitZone(id, "America/Lima", 4);
        awaitZone(marker, "UTC", 1);
    }

    @Test
    void the_same_event_twice_is_one() {
        var id = UUID.randomUUID();
        var event = changed(id, 1, "Europe/Madrid");
        given.event(event, "same-id", Instant.now());
        given.event(event, "same-id", Instant.now());
        given.event(changed(id, 2, "Europe/Lisbon"));

        awaitZone(id, "Europe/Lisbon", 2);
    }

    @Test
    void an_older_copy_leaves_the_newer_one() {
        var id = new OrganizationId(UUID.randomUUID());
        organizations.keepNewer(new Organization(id, ZoneId.of("America/Lima"), 5));

        organizations.keepNewer(new Organization(id, ZoneId.of("Europe/Madrid"), 4));

        assertThat(organizations.find(id))
                .contains(new Organization(id, ZoneId.of("America/Lima"), 5));
    }

    @Test
    void a_zone_that_does_not_exist_holds_nobody_up() {
        var broken = UUID.randomUUID();
        var sound = UUID.randomUUID();

        given.event(changed(broken, 1, "Middle/Earth"));
        given.event(changed(sound, 1, "Europe/Madrid"));

        awaitZone(sound, "Europe/Madrid", 1);
        assertThat(organizations.find(new OrganizationId(broken))).isEmpty();
    }

    private void awaitZone(UUID id, String zone, long version) {
        await().atMost(40, SECONDS)
                .untilAsserted(
                        () ->
                                assertThat(organizations.find(new OrganizationId(id)))
                                        .contains(
                                                new Organization(
                                                        new OrganizationId(id),
                                                        ZoneId.of(zone),
                                                        version)));
    }

    private static OrganizationChangedV1 changed(UUID id, long version, String zone) {
        return new OrganizationChangedV1(
                id,
                version,
                OrganizationChangedV1.Change.UPDATED,
                OrganizationChangedV1.Status.ACTIVE,
                "Harbor",
                null,
                zone,
                Set.of("en"),
                null);
    }
}
