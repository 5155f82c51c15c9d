package org.safetynets.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safetynets.contracts.PersonChangedV1.Change.DEACTIVATED;
import static org.safetynets.contracts.PersonChangedV1.Change.REACTIVATED;
import static org.safetynets.contracts.PersonChangedV1.Change.WARNED_UNUSED;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.ConsentChangedV1;
import org.safetynets.contracts.PersonChangedV1;
import org.safetynets.contracts.PersonChangedV1.Change;
import org.safetynets.contracts.PersonChangedV1.Status;
import org.safetynets.notifications.audience.domain.PeopleAtRest;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.test.Given;
import org.springframework.beans.factory.annotation.Autowired;

@NotificationTest
class AccountNoticesIT {

    @Autowired World world;
    @Autowired Given given;
    @Autowired PeopleAtRest atRest;

    private final UUID person = UUID.randomUUID();

    @Test
    void nothing_is_mailed_to_somebody_at_rest_until_they_come_back() {
        // given
        var address = world.confirmedAddress(person);
        given.event(account(2, DEACTIVATED, null));
        soon().until(() -> atRest.contains(new PersonId(person)));
        // when
        given.event(consent(ConsentChangedV1.Change.GIVEN));
        // then
        soon().until(
                        () ->
                                world.ledger(person)
                                        .contains("consent.given/email/not-sent/account-at-rest"));
        given.event(account(3, REACTIVATED, null));
        soon().until(() -> !atRest.contains(new PersonId(person)));
        given.event(consent(ConsentChangedV1.Change.WITHDRAWN));
        soon().until(() -> world.ledger(person).contains("consent.withdrawn/email/sent/"));
        assertThat(world.mailSubjects(address)).filteredOn("Record updated"::equals).hasSize(1);
    }

    @Test
    void an_older_event_wakes_nobody_up() {
        // given
        given.event(account(5, DEACTIVATED, null));
        soon().until(() -> atRest.contains(new PersonId(person)));
        // when
        given.event(account(4, REACTIVATED, null));
        given.event(account(6, WARNED_UNUSED, Instant.now().plus(Duration.ofDays(30))));
        // then
        soon().until(() -> !world.subjects(person).isEmpty());
        assertThat(atRest.contains(new PersonId(person))).isTrue();
    }

    @Test
    void who_gives_a_consent_or_takes_it_back_is_told_of_the_receipt_discreetly_at_first() {
        // when
        given.event(consent(ConsentChangedV1.Change.GIVEN));
        given.event(consent(ConsentChangedV1.Change.WITHDRAWN));
        // then
        soon().until(() -> world.subjects(person).size() == 2);
        assertThat(world.subjects(person)).containsOnly("Record updated");
    }

    @Test
    void an_unused_account_is_warned_openly_in_spanish_where_its_card_says_so() {
        // given
        world.confirmedAddress(person);
        var card = world.as(person).get("/api/notifications/contact-card");
        var chosen =
                world.as(person)
                        .with("If-Match", card.header("ETag"))
                        .put(
                                "/api/notifications/contact-card",
                                Map.of("useEmail", true, "discreet", false, "language", "es"));
        assertThat(chosen.status()).as(chosen.toString()).isEqualTo(200);
        // when
        given.event(account(2, WARNED_UNUSED, Instant.parse("2026-12-24T00:00:00Z")));
        // then
        soon().until(() -> world.ledger(person).contains("account.unused/email/sent/"));
        assertThat(world.subjects(person)).containsExactly("Su cuenta se borrará");
    }

    private PersonChangedV1 account(long version, Change change, @Nullable Instant erasedAfter) {
        var status = change == REACTIVATED ? Status.ACTIVE : Status.DEACTIVATED;
        return new PersonChangedV1(
                person,
                version,
                change,
                change == WARNED_UNUSED && version == 2 ? Status.ACTIVE : status,
                erasedAfter);
    }

    private ConsentChangedV1 consent(ConsentChangedV1.Change change) {
        var now = Instant.now();
        var withdrawn = change == ConsentChangedV1.Change.WITHDRAWN;
        return new ConsentChangedV1(
                UUID.nameUUIDFromBytes(person.toString().getBytes(StandardCharsets.UTF_8)),
                withdrawn ? 2 : 1,
                UUID.randomUUID(),
                person,
                change,
                "safe-contact-follow-up",
                1,
                now.plus(Duration.ofDays(365)),
                withdrawn ? now : null);
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(60));
    }
}
