package org.safetynets.training.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.CohortPlaceChangedV1;
import org.safetynets.contracts.CohortPlaceChangedV1.Change;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Tokens;
import org.safetynets.training.AtOnce;
import org.safetynets.training.Fixtures;
import org.safetynets.training.Story;
import org.safetynets.training.enrolment.application.OfferSweep;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class WaitlistIT {

    @Autowired private Api api;
    @Autowired private MutableClock clock;
    @Autowired private OfferSweep sweep;
    @Autowired private Published published;
    private Story story;

    @BeforeEach
    void begin() {
        story = new Story(api);
    }

    @AfterEach
    void let_the_clock_go() {
        clock.reset();
    }

    @Test
    void who_finds_no_seat_waits_and_moves_up_when_one_comes_free() {
        var cohort = story.cohort(1);
        var seated = story.enrol(cohort, story.candidate).text("enrolmentId");
        var next = Fixtures.somebody();

        var waiting = enrolOrWait(cohort, next);
        assertThat(waiting.status()).isEqualTo(202);
        assertThat(waiting.text("place")).isEqualTo("1");
        assertThat(place(cohort, next).text("state")).isEqualTo("waiting");
        assertThat(place(cohort, next).text("cohort", "name")).isEqualTo("Spring");
        var places = api.as(Tokens.of(next)).get("/api/training/my/places");
        assertThat(places.text("0", "cohort", "cohortId")).as(places.toString()).isEqualTo(cohort);
        assertThat(places.text("0", "place")).isEqualTo("1");
        assertThat(enrolOrWait(cohort, next).problem()).isEqualTo("already-waiting");

        var withdrawn =
                story.asCandidate().post(story.path("/enrolments/" + seated + "/withdraw"), null);

        assertThat(withdrawn.text("status")).isEqualTo("withdrawn");
        assertThat(place(cohort, next).text("state")).isEqualTo("enrolled");
        var mine = api.as(Tokens.of(next)).get("/api/training/my/enrolments");
        assertThat(mine.text("0", "status")).isEqualTo("active");
        assertThat(mine.text("0", "organizationId")).isEqualTo(story.organization.toString());
    }

    @Test
    void an_offer_is_taken_in_time_or_goes_to_the_next_by_the_clock() {
        var cohort = offeringCohort();
        var seated = story.enrol(cohort, story.candidate).text("enrolmentId");
        var first = Fixtures.somebody();
        var second = Fixtures.somebody();
        enrolOrWait(cohort, first);
        enrolOrWait(cohort, second);
        story.asTrainer().post(story.path("/enrolments/" + seated + "/withdraw"), null);
        assertThat(place(cohort, first).text("state")).isEqualTo("offered");
        assertThat(accept(cohort, second).problem()).isEqualTo("no-offer");

        clock.advance(Duration.ofDays(1));
        assertThat(accept(cohort, first).problem()).isEqualTo("no-offer");
        sweep.run();

        assertThat(place(cohort, first).text("state")).isEqualTo("none");
        assertThat(place(cohort, second).text("state")).isEqualTo("offered");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> told(first).equals(List.of(Change.OFFERED, Change.LAPSED)));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> told(second).equals(List.of(Change.OFFERED)));
        var taken = accept(cohort, second);
        assertThat(taken.text("state")).as(taken.toString()).isEqualTo("enrolled");
        assertThat(taken.text("enrolmentId")).isNotEmpty();
    }

    @Test
    void who_has_a_place_needs_no_membership_and_nobody_else_sees_that_there_is_a_cohort() {
        var cohort = offeringCohort();
        var seated = story.enrol(cohort, story.candidate).text("enrolmentId");
        var next = Fixtures.somebody();
        enrolOrWait(cohort, next);
        var outside = api.as(Tokens.of(next));
        assertThat(outside.get(placePath(cohort)).text("state")).isEqualTo("waiting");
        story.asCandidate().post(story.path("/enrolments/" + seated + "/withdraw"), null);

        assertThat(outside.get(placePath(cohort)).text("state")).isEqualTo("offered");
        assertThat(outside.post(placePath(cohort) + "/accept", null).text("state"))
                .isEqualTo("enrolled");

        var stranger = api.as(Tokens.of(Fixtures.somebody()));
        assertThat(stranger.get(placePath(cohort)).status()).isEqualTo(404);
        assertThat(stranger.post(placePath(cohort) + "/accept", null).status()).isEqualTo(404);
        assertThat(stranger.delete(placePath(cohort)).status()).isEqualTo(404);
    }

    @Test
    void seats_never_oversell_while_some_leave_and_others_come() throws Exception {
        var cohort = story.cohort(3);
        var seated =
                IntStream.range(0, 3)
                        .mapToObj(it -> story.enrol(cohort, Fixtures.somebody()))
                        .map(it -> it.text("enrolmentId"))
                        .toList();
        var work = new ArrayList<Callable<Answer>>();
        IntStream.range(0, 8)
                .forEach(it -> work.add(() -> enrolOrWait(cohort, Fixtures.somebody())));
        seated.forEach(
                it ->
                        work.add(
                                () ->
                                        story.asTrainer()
                                                .post(
                                                        story.path(
                                                                "/enrolments/" + it + "/withdraw"),
                                                        null)));

        var answers = AtOnce.run(work);

        assertThat(answers).extracting(Answer::status).isSubsetOf(200, 201, 202);
        var roster = story.asTrainer().get(story.path("/cohorts/" + cohort));
        assertThat(roster.text("seatsTaken")).isEqualTo("3");
        assertThat(roster.text("seatsFree")).isEqualTo("0");
        assertThat(roster.text("waiting")).isEqualTo("5");
        assertThat(active(roster)).isEqualTo(3);
    }

    @Test
    void more_seats_let_people_in_and_who_withdrew_may_come_back() {
        var cohort = story.cohort(1);
        var enrolment = story.enrol(cohort, story.candidate).text("enrolmentId");
        story.record(enrolment, Map.of("requirement", "M01"));
        var next = Fixtures.somebody();
        enrolOrWait(cohort, next);
        story.asCandidate().post(story.path("/enrolments/" + enrolment + "/withdraw"), null);
        assertThat(story.record(enrolment, Map.of("requirement", "Q03", "score", 90)).problem())
                .isEqualTo("enrolment-not-active");
        enrolOrWait(cohort, story.candidate);

        var before = story.asTrainer().get(story.path("/cohorts/" + cohort));
        var request = new HashMap<>(Story.cohort(before.text("standardId"), 2));
        var revised =
                story.as(Fixtures.somebody(), Role.TRAINER)
                        .with("If-Match", before.header("ETag"))
                        .put(story.path("/cohorts/" + cohort), request);

        assertThat(revised.text("seatsTaken")).as(revised.toString()).isEqualTo("2");
        assertThat(revised.text("trainers", "0")).isEqualTo(story.trainer.toString());
        var again = story.asCandidate().get(story.path("/enrolments/" + enrolment));
        assertThat(again.text("status")).isEqualTo("active");
        assertThat(again.text("met", "0", "code")).isEqualTo("M01");
        assertThat(
                        story.asTrainer()
                                .with("If-Match", before.header("ETag"))
                                .put(story.path("/cohorts/" + cohort), request)
                                .status())
                .isEqualTo(412);
    }

    @Test
    void a_place_on_the_waitlist_can_be_given_up() {
        var cohort = story.cohort(1);
        story.enrol(cohort, story.candidate);
        var next = Fixtures.somebody();
        enrolOrWait(cohort, next);

        assertThat(story.as(next).delete(placePath(cohort)).status()).isEqualTo(204);
        assertThat(story.as(next).delete(placePath(cohort)).status()).isEqualTo(404);
        assertThat(story.asTrainer().get(story.path("/cohorts/" + cohort + "/waitlist")).json())
                .isEmpty();
    }

    @Test
    void a_program_is_completed_when_its_modules_are() {
        var enrolment = story.enrolment();
        var complete = story.path("/enrolments/" + enrolment + "/complete");

        var early = story.asTrainer().post(complete, null);
        assertThat(early.problem()).isEqualTo("modules-unmet");
        assertThat(early.text("modules", "0")).isEqualTo("M01");
        story.record(enrolment, Map.of("requirement", "M01"));

        assertThat(story.asTrainer().post(complete, null).text("status")).isEqualTo("completed");
        assertThat(
                        story.asCandidate()
                                .post(story.path("/enrolments/" + enrolment + "/withdraw"), null)
                                .problem())
                .isEqualTo("enrolment-not-active");
    }

    private List<Change> told(PersonId person) {
        return published.of(CohortPlaceChangedV1.class).stream()
                .filter(it -> it.personId().equals(person.value()))
                .map(CohortPlaceChangedV1::change)
                .toList();
    }

    private static long active(Answer roster) {
        return roster.json()
                .path("enrolments")
                .valueStream()
                .filter(it -> it.path("status").asString().equals("active"))
                .count();
    }

    private String offeringCohort() {
        var request = new HashMap<>(Story.cohort(story.publishedStandard(), 1));
        request.put("offerHours", 24);
        return story.asTrainer().post(story.path("/cohorts"), request).text("cohortId");
    }

    private Answer enrolOrWait(String cohort, PersonId person) {
        return story.asTrainer()
                .post(
                        story.path("/cohorts/" + cohort + "/enrolments"),
                        Map.of("personId", person.value(), "orWait", true));
    }

    private String placePath(String cohort) {
        return story.path("/cohorts/" + cohort + "/place");
    }

    private Answer place(String cohort, PersonId person) {
        return story.as(person).get(placePath(cohort));
    }

    private Answer accept(String cohort, PersonId person) {
        return story.as(person).post(placePath(cohort) + "/accept", null);
    }
}
