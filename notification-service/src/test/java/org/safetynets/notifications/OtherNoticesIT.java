package org.safetynets.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safetynets.contracts.ReferralChangedV1.Dial.D0;
import static org.safetynets.contracts.ReferralChangedV1.Dial.D1;
import static org.safetynets.contracts.ReferralChangedV1.Dial.D2;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetynets.contracts.AdmissionDecidedV1;
import org.safetynets.contracts.AnswerGivenV1;
import org.safetynets.contracts.CertificationAppealRejectedV1;
import org.safetynets.contracts.CertificationAppealedV1;
import org.safetynets.contracts.CertificationBridgingV1;
import org.safetynets.contracts.CertificationChangedV1;
import org.safetynets.contracts.CertificationExpiringV1;
import org.safetynets.contracts.CohortMessageSentV1;
import org.safetynets.contracts.CohortPlaceChangedV1;
import org.safetynets.contracts.CounselorRecheckDueV1;
import org.safetynets.contracts.DebriefDueV1;
import org.safetynets.contracts.DeliverySettledV1;
import org.safetynets.contracts.EvidenceRecheckDueV1;
import org.safetynets.contracts.GroupChangedV1;
import org.safetynets.contracts.MeetingChangedV1;
import org.safetynets.contracts.OnwardReferralChangedV1;
import org.safetynets.contracts.ReferralChangedV1;
import org.safetynets.contracts.ReferralChangedV1.Dial;
import org.safetynets.contracts.ReferralChangedV1.Status;
import org.safetynets.contracts.ReferralContactDueV1;
import org.safetynets.contracts.SeatChangedV1;
import org.safetynets.contracts.SystemKeyEndingV1;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.Published;
import org.springframework.beans.factory.annotation.Autowired;

@NotificationTest
class OtherNoticesIT {

    @Autowired World world;
    @Autowired Given given;
    @Autowired Published published;

    private final UUID organization = UUID.randomUUID();

    @Test
    void a_partner_who_claimed_a_referral_is_asked_in_words_that_fit_their_card() {
        var partner = UUID.randomUUID();

        given.event(new ReferralContactDueV1(UUID.randomUUID(), 2, organization, partner, 1, 3));

        await().atMost(Duration.ofSeconds(60)).until(() -> !world.subjects(partner).isEmpty());
        assertThat(world.subjects(partner)).containsExactly("A message is waiting for you");
    }

    @Test
    void an_answer_is_told_discreetly_and_leads_to_where_it_is_read() {
        var partner = UUID.randomUUID();
        var group = UUID.randomUUID();
        var answer =
                new AnswerGivenV1(
                        UUID.randomUUID(), 1, organization, group, Instant.now(), Set.of(partner));
        var id = UUID.randomUUID().toString();

        given.event(answer, id, Instant.now());
        given.event(answer, id, Instant.now());

        await().atMost(Duration.ofSeconds(60)).until(() -> !world.subjects(partner).isEmpty());
        await().during(Duration.ofSeconds(1)).until(() -> world.subjects(partner).size() == 1);
        assertThat(world.subjects(partner)).containsExactly("A message is waiting for you");
        var inbox = world.as(partner).get("/api/notifications/inbox").body();
        assertThat(inbox)
                .contains("/organizations/" + organization + "/groups/" + group + "/concerns")
                .doesNotContain("answer", "incident", "staff");
        await().untilAsserted(
                        () ->
                                assertThat(published.of(DeliverySettledV1.class))
                                        .filteredOn(it -> it.personId().equals(partner))
                                        .isNotEmpty()
                                        .extracting(DeliverySettledV1::notice)
                                        .containsOnly("request.news"));
        assertThat(world.ledger(partner)).contains("answer.given/in-app/sent/");
    }

    @Test
    void a_counselor_learns_that_somebody_waits_and_the_partner_that_there_is_an_answer() {
        var onward = UUID.randomUUID();
        var partner = UUID.randomUUID();
        var counselor = UUID.randomUUID();
        var coordinator = UUID.randomUUID();
        world.coordinator(organization, coordinator);

        given.event(onward(onward, 1, partner, counselor, OnwardReferralChangedV1.Status.SENT));
        await().atMost(Duration.ofSeconds(60)).until(() -> !world.subjects(counselor).isEmpty());
        given.event(onward(onward, 2, partner, counselor, OnwardReferralChangedV1.Status.ACCEPTED));

        await().atMost(Duration.ofSeconds(60)).until(() -> !world.subjects(partner).isEmpty());
        assertThat(world.subjects(counselor)).containsExactly("Somebody hopes for your answer");
        assertThat(world.subjects(partner)).containsExactly("A message is waiting for you");
        assertThat(world.subjects(coordinator)).isEmpty();
    }

    @Test
    void coordinators_learn_that_somebody_waits_for_their_organization_and_no_partner_does() {
        var partner = UUID.randomUUID();
        var coordinator = UUID.randomUUID();
        world.coordinator(organization, coordinator);

        given.event(
                onward(UUID.randomUUID(), 2, partner, null, OnwardReferralChangedV1.Status.SENT));

        await().atMost(Duration.ofSeconds(60)).until(() -> !world.subjects(coordinator).isEmpty());
        assertThat(world.subjects(coordinator)).containsExactly("Somebody hopes for your answer");
        assertThat(world.subjects(partner)).isEmpty();
    }

    @Test
    void a_check_that_soon_ends_is_told_to_the_counselor_and_to_those_who_check_once() {
        var counselor = UUID.randomUUID();
        var coordinator = UUID.randomUUID();
        world.coordinator(organization, coordinator);
        world.coordinator(organization, counselor);
        var due =
                new CounselorRecheckDueV1(
                        UUID.randomUUID(),
                        4,
                        organization,
                        counselor,
                        30,
                        LocalDate.of(2097, 3, 1));
        var id = UUID.randomUUID().toString();

        given.event(due, id, Instant.now());
        given.event(due, id, Instant.now());

        await().atMost(Duration.ofSeconds(60)).until(() -> !world.subjects(coordinator).isEmpty());
        await().during(Duration.ofSeconds(1)).until(() -> world.subjects(coordinator).size() == 1);
        assertThat(world.subjects(coordinator))
                .containsExactly("A counselor's credentials are to be checked again by 2097-03-01");
        assertThat(world.subjects(counselor))
                .containsExactly("Your credentials are checked again by 2097-03-01");
    }

    @Test
    void a_last_key_that_ends_is_told_to_the_administrators_of_its_practice_alone() {
        var administrator = UUID.randomUUID();
        var coordinator = UUID.randomUUID();
        world.coordinator(organization, coordinator);

        given.event(key(UUID.randomUUID(), List.of(administrator)));

        await().atMost(Duration.ofSeconds(60))
                .until(() -> !world.subjects(administrator).isEmpty());
        assertThat(world.subjects(administrator))
                .containsExactly("The last key of a system ends on 2097-03-01");
        assertThat(world.subjects(coordinator)).isEmpty();
    }

    @Test
    void a_last_key_that_ends_of_an_organizations_own_system_is_told_to_its_coordinators() {
        var coordinator = UUID.randomUUID();
        world.coordinator(organization, coordinator);

        given.event(key(null, List.of()));

        await().atMost(Duration.ofSeconds(60)).until(() -> !world.subjects(coordinator).isEmpty());
        assertThat(world.subjects(coordinator))
                .containsExactly("The last key of a system ends on 2097-03-01");
    }

    private SystemKeyEndingV1 key(@Nullable UUID practice, List<UUID> administrators) {
        return new SystemKeyEndingV1(
                UUID.randomUUID(),
                5,
                organization,
                practice,
                administrators,
                30,
                LocalDate.of(2097, 3, 1));
    }

    private OnwardReferralChangedV1 onward(
            UUID onward,
            long version,
            UUID partner,
            @Nullable UUID counselor,
            OnwardReferralChangedV1.Status status) {
        return new OnwardReferralChangedV1(
                onward, version, organization, partner, counselor, status);
    }

    @Test
    void a_revocation_is_told_to_the_facilitator_and_the_coordinators() {
        var facilitator = UUID.randomUUID();
        var coordinator = UUID.randomUUID();
        world.coordinator(organization, coordinator);

        given.event(certification(facilitator, CertificationChangedV1.Change.REVOKED));

        await().atMost(Duration.ofSeconds(60)).until(() -> !world.subjects(facilitator).isEmpty());
        assertThat(world.subjects(facilitator)).containsExactly("Your certification is revoked");
        assertThat(world.subjects(coordinator))
                .startsWith("A facilitator's certification is revoked");
    }

    @Test
    void an_end_to_come_is_told_to_the_facilitator_and_the_coordinators() {
        var facilitator = UUID.randomUUID();
        var coordinator = UUID.randomUUID();
        world.coordinator(organization, coordinator);

        given.event(
                new CertificationExpiringV1(
                        UUID.randomUUID(),
                        1,
                        organization,
                        facilitator,
                        90,
                        "BTPF",
                        "facilitator",
                        LocalDate.of(2028, 1, 4)));

        await().atMost(Duration.ofSeconds(60)).until(() -> !world.subjects(facilitator).isEmpty());
        assertThat(world.subjects(facilitator))
                .containsExactly("Your certification ends on 2028-01-04");
        assertThat(world.subjects(coordinator))
                .startsWith("A facilitator's certification ends on 2028-01-04");
    }

    @Test
    void what_a_newer_standard_adds_is_told_to_the_facilitator_and_the_coordinators() {
        var facilitator = UUID.randomUUID();
        var coordinator = UUID.randomUUID();
        world.coordinator(organization, coordinator);

        given.event(
                new CertificationBridgingV1(
                        UUID.randomUUID(),
                        1,
                        organization,
                        facilitator,
                        30,
                        "BTPF",
                        "2.0.0",
                        LocalDate.of(2027, 6, 30)));

        await().atMost(Duration.ofSeconds(60)).until(() -> !world.subjects(facilitator).isEmpty());
        assertThat(world.subjects(facilitator))
                .containsExactly("A newer standard asks more of your certification by 2027-06-30");
        assertThat(world.subjects(coordinator))
                .containsExactly(
                        "A facilitator has until 2027-06-30 for what a newer standard adds");
    }

    @Test
    void an_appeal_is_told_to_who_made_it_and_to_the_trainers() {
        var facilitator = UUID.randomUUID();
        var trainer = UUID.randomUUID();
        world.member(organization, trainer, "trainer");

        given.event(new CertificationAppealedV1(UUID.randomUUID(), 4, organization, facilitator));

        await().atMost(Duration.ofSeconds(60)).until(() -> !world.subjects(facilitator).isEmpty());
        assertThat(world.subjects(facilitator)).containsExactly("Your appeal was received");
        assertThat(world.subjects(trainer)).containsExactly("An appeal is waiting to be heard");
    }

    @Test
    void an_appeal_that_is_rejected_is_told_to_who_made_it_alone() {
        var facilitator = UUID.randomUUID();
        var trainer = UUID.randomUUID();
        world.member(organization, trainer, "trainer");

        given.event(
                new CertificationAppealRejectedV1(UUID.randomUUID(), 5, organization, facilitator));

        await().atMost(Duration.ofSeconds(60)).until(() -> !world.subjects(facilitator).isEmpty());
        assertThat(world.subjects(facilitator)).containsExactly("Your appeal was heard");
        assertThat(world.subjects(trainer)).isEmpty();
    }

    @Test
    void a_certificate_to_look_at_again_is_told_to_its_owner_and_to_the_trainers() {
        var learner = UUID.randomUUID();
        var trainer = UUID.randomUUID();
        world.member(organization, trainer, "trainer");

        given.event(
                new EvidenceRecheckDueV1(
                        UUID.randomUUID(), 3, organization, learner, 30, LocalDate.of(2027, 3, 1)));

        await().atMost(Duration.ofSeconds(60)).until(() -> !world.subjects(learner).isEmpty());
        assertThat(world.subjects(learner))
                .containsExactly("A certificate of yours is to be looked at again by 2027-03-01");
        assertThat(world.subjects(trainer))
                .containsExactly("A certificate is to be looked at again by 2027-03-01");
    }

    @ParameterizedTest
    @CsvSource({
        "ADMITTED, You have a place in a training",
        "WAITLISTED, You are admitted and on the waitlist",
        "DECLINED, Your request for a training was answered"
    })
    void who_asked_for_a_seat_in_a_cohort_is_told_what_was_decided(
            AdmissionDecidedV1.Decision decision, String subject) {
        var learner = UUID.randomUUID();

        given.event(
                new AdmissionDecidedV1(
                        UUID.randomUUID(), 2, organization, UUID.randomUUID(), learner, decision));

        await().atMost(Duration.ofSeconds(60)).until(() -> !world.subjects(learner).isEmpty());
        assertThat(world.subjects(learner)).containsExactly(subject);
    }

    @Test
    void a_message_to_a_cohort_is_announced_to_those_it_is_for_and_never_copied() {
        var learner = UUID.randomUUID();
        var other = UUID.randomUUID();

        given.event(
                new CohortMessageSentV1(
                        UUID.randomUUID(),
                        1,
                        organization,
                        UUID.randomUUID(),
                        List.of(learner, other)));

        await().atMost(Duration.ofSeconds(60)).until(() -> !world.subjects(learner).isEmpty());
        assertThat(world.subjects(learner)).containsExactly("Your trainers wrote to your cohort");
        assertThat(world.subjects(other)).containsExactly("Your trainers wrote to your cohort");
    }

    @Test
    void who_waits_for_a_place_in_a_cohort_is_told_what_became_of_it() {
        var learner = UUID.randomUUID();

        given.event(place(learner, 2, CohortPlaceChangedV1.Change.OFFERED));
        await().atMost(Duration.ofSeconds(60)).until(() -> world.subjects(learner).size() == 1);
        given.event(place(learner, 3, CohortPlaceChangedV1.Change.LAPSED));

        await().atMost(Duration.ofSeconds(60)).until(() -> world.subjects(learner).size() == 2);
        assertThat(world.subjects(learner))
                .containsExactlyInAnyOrder(
                        "A place in a training is held for you",
                        "The place held for you has gone to the next");
    }

    private CohortPlaceChangedV1 place(
            UUID person, long version, CohortPlaceChangedV1.Change change) {
        return new CohortPlaceChangedV1(
                person, version, organization, UUID.randomUUID(), person, change);
    }

    @Test
    void a_debrief_that_is_due_is_told_to_the_facilitator_alone() {
        var group = UUID.randomUUID();
        var facilitator = UUID.randomUUID();
        var other = UUID.randomUUID();
        given.event(world.group(organization, group, 1, GroupChangedV1.Change.OPENED, other));

        given.event(
                new DebriefDueV1(
                        UUID.randomUUID(),
                        1,
                        organization,
                        facilitator,
                        group,
                        UUID.randomUUID(),
                        null,
                        Instant.now().plus(Duration.ofHours(20))));

        await().atMost(Duration.ofSeconds(60)).until(() -> !world.subjects(facilitator).isEmpty());
        assertThat(world.subjects(facilitator)).containsExactly("Debrief for Tuesday Harbor due");
        assertThat(world.subjects(other)).isEmpty();
    }

    @Test
    void meetings_to_come_are_told_to_members_and_past_ones_are_not() {
        var group = UUID.randomUUID();
        var member = UUID.randomUUID();
        var leader = UUID.randomUUID();
        given.event(world.group(organization, group, 1, GroupChangedV1.Change.OPENED, leader));
        world.seat(organization, group, member, SeatChangedV1.Change.SEATED);
        await().until(() -> world.subjects(member).size() == 1);
        var soon = Instant.now().plus(Duration.ofDays(2));

        given.event(
                meeting(group, MeetingChangedV1.Change.SCHEDULED, soon.minus(Duration.ofDays(9))));
        given.event(meeting(group, MeetingChangedV1.Change.SCHEDULED, soon));
        await().until(() -> world.subjects(member).size() >= 2);
        given.event(meeting(group, MeetingChangedV1.Change.CANCELLED, soon));
        await().until(() -> world.subjects(member).size() >= 3);

        assertThat(world.subjects(member))
                .hasSize(3)
                .startsWith("Schedule changed")
                .anyMatch(it -> it.startsWith("Reminder: "));
        assertThat(world.subjects(leader)).allMatch(it -> it.startsWith("Tuesday Harbor does not"));
    }

    @Test
    void a_counselor_learns_nothing_at_d0_and_only_changes_of_what_they_may_see_after() {
        var counselor = UUID.randomUUID();
        var referral = UUID.randomUUID();
        given.event(referral(referral, 1, counselor, Status.RECEIVED, D0));
        given.event(referral(referral, 2, counselor, Status.CONSENTED, D0));
        given.event(referral(referral, 3, counselor, Status.PLACED, D0));
        given.event(referral(referral, 4, counselor, Status.PLACED, D1)); // told: open
        given.event(referral(referral, 5, counselor, Status.WAITLISTED, D1));
        given.event(referral(referral, 6, counselor, Status.SCREENING, D1));
        given.event(referral(referral, 7, counselor, Status.PLACED, D2)); // told: placed
        given.event(referral(referral, 7, counselor, Status.COMPLETED, D2)); // late copy
        given.event(referral(referral, 8, counselor, Status.PLACED, D0));
        given.event(referral(referral, 9, counselor, Status.COMPLETED, D1)); // told: closed

        await().until(() -> world.subjects(counselor).size() >= 3);
        var reference = referral.toString().substring(28).toUpperCase(java.util.Locale.ROOT);
        assertThat(world.subjects(counselor))
                .hasSize(3)
                .containsOnly("Permitted update for " + reference);
    }

    private static ReferralChangedV1 referral(
            UUID referral, long version, UUID counselor, Status status, Dial dial) {
        return new ReferralChangedV1(
                referral,
                version,
                UUID.nameUUIDFromBytes(new byte[] {1}),
                counselor,
                UUID.randomUUID(),
                ReferralChangedV1.Change.PROGRESSED,
                status,
                dial);
    }

    private MeetingChangedV1 meeting(UUID group, MeetingChangedV1.Change change, Instant startsAt) {
        return new MeetingChangedV1(
                UUID.randomUUID(),
                1,
                organization,
                group,
                change,
                MeetingChangedV1.Status.SCHEDULED,
                startsAt,
                startsAt.plus(Duration.ofMinutes(90)),
                null,
                null);
    }

    private CertificationChangedV1 certification(
            UUID person, CertificationChangedV1.Change change) {
        return new CertificationChangedV1(
                UUID.randomUUID(),
                2,
                organization,
                person,
                change,
                CertificationChangedV1.Status.REVOKED,
                "BTPF",
                "1.0.0",
                "facilitator",
                Set.of("BT_CORE"),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2028, 1, 1));
    }
}
