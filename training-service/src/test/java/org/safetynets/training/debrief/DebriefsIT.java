package org.safetynets.training.debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.DebriefCompletedV1;
import org.safetynets.contracts.DebriefDueV1;
import org.safetynets.platform.persistence.Leases;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.training.Story;
import org.safetynets.training.SupportStory;
import org.safetynets.training.debrief.application.DebriefSweep;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@ServiceTest
class DebriefsIT {

    private static final String MINE = "/api/training/my/debriefs/";

    @Autowired private Api api;
    @Autowired private Given given;
    @Autowired private Published published;
    @Autowired private MutableClock clock;
    @Autowired private DebriefSweep sweep;
    @Autowired private MongoOperations mongo;
    private SupportStory support;

    @BeforeEach
    void begin() {
        support = new SupportStory(api, given);
    }

    @AfterEach
    void let_the_clock_go() {
        clock.reset();
    }

    @Test
    void both_leaders_are_asked_and_what_they_write_is_sealed_and_theirs() {
        // given
        support.group();
        support.held(clock.instant());
        var due = support.debriefOf(support.asAna());
        var id = due.text("debriefId");
        assertThat(support.debriefOf(support.asBea()).text("debriefId")).isNotEqualTo(id);
        // when
        var draft =
                support.asAna()
                        .with("If-Match", due.header("ETag"))
                        .put(MINE + id, Map.of("hardMoment", "A long silence", "attendance", 4));
        // then
        assertThat(draft.status()).as(draft.toString()).isEqualTo(200);
        assertThat(draft.text("state")).isEqualTo("due");
        assertThat(support.asAna().get(MINE + id).text("answers", "hardMoment"))
                .isEqualTo("A long silence");
        assertThat(mongo.findAll(Document.class, "debriefs").toString())
                .doesNotContain("A long silence");
        assertThat(support.asBea().get(MINE + id).status()).isEqualTo(404);
        assertThat(
                        support.asAna()
                                .with("If-Match", due.header("ETag"))
                                .put(MINE + id, Map.of())
                                .status())
                .as("an older draft from another phone")
                .isEqualTo(412);
    }

    @Test
    void a_completed_debrief_is_told_proves_that_its_leader_was_there_and_stays() {
        // given
        support.group();
        var meeting = support.held(clock.instant());
        var id = support.debriefOf(support.asBea()).text("debriefId");
        assertThat(support.asBea().get("/api/training/my/practice").text("0", "coLed"))
                .isEqualTo("0");
        // when
        var open = support.asBea().post(MINE + id + "/complete", Map.of("attendance", 5));
        var tooHigh = support.asBea().post(MINE + id + "/complete", Map.of("activationAfter", 11));
        var done = support.asBea().post(MINE + id + "/complete", SupportStory.answers(3));
        // then
        assertThat(open.problem()).isEqualTo("debrief-incomplete");
        assertThat(tooHigh.status()).isEqualTo(400);
        assertThat(done.text("state")).isEqualTo("done");
        assertThat(support.asBea().get("/api/training/my/practice").text("0", "coLed"))
                .isEqualTo("1");
        assertThat(support.asBea().post(MINE + id + "/complete", SupportStory.answers(3)).problem())
                .isEqualTo("debrief-closed");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(published.of(DebriefCompletedV1.class))
                                        .filteredOn(it -> meeting.equals(it.meetingId()))
                                        .singleElement()
                                        .extracting(DebriefCompletedV1::personId)
                                        .isEqualTo(support.bea.value()));
    }

    @Test
    void a_meeting_led_is_practice_that_nobody_types_in() {
        // given
        var story = support.story;
        var asked = new HashMap<>(Story.standard());
        asked.put(
                "requirements",
                List.of(
                        Map.of(
                                "code",
                                "MEET",
                                "kind",
                                "practice",
                                "title",
                                Map.of("en", "Meeting led"),
                                "times",
                                2)));
        var standardId = story.published(asked);
        var cohort = story.asTrainer().post(story.path("/cohorts"), Story.cohort(standardId, 5));
        var enrolment = story.enrol(cohort.text("cohortId"), support.ana).text("enrolmentId");
        support.group();
        support.held(clock.instant().minus(Duration.ofHours(3)));
        support.debriefOf(support.asAna());
        var path = story.path("/enrolments/" + enrolment);
        assertThat(story.asTrainer().get(path).text("unmet", "0", "have")).isEqualTo("1");
        // when
        support.held(clock.instant());
        // then
        await().atMost(Duration.ofSeconds(60))
                .until(() -> story.asTrainer().get(path).json().path("unmet").isEmpty());
    }

    @Test
    void one_debrief_answers_a_meeting_and_the_incident_in_it() {
        // given
        support.group();
        var meeting = support.held(clock.instant());
        support.debriefOf(support.asAna());
        // when
        var incident = support.severeIncident(meeting, clock.instant());
        // then
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> {
                            var all = support.asAna().get("/api/training/my/debriefs");
                            assertThat(all.text("total")).isEqualTo("1");
                            assertThat(all.text("items", "0", "incidentId"))
                                    .isEqualTo(incident.toString());
                        });
    }

    @Test
    void is_missed_by_the_clock_whichever_instance_sweeps_and_after_a_reminder() {
        // given
        support.group();
        support.held(clock.instant());
        var id = support.debriefOf(support.asAna()).text("debriefId");
        clock.advance(Duration.ofHours(19));
        sweep.runWhenOurs();
        assertThat(reminders(id)).isEqualTo(2);
        clock.advance(Duration.ofHours(6));
        var other = new Leases(mongo, "other-instance");
        assertThat(other.acquire("debrief-times", Duration.ofMinutes(1))).isPresent();
        assertThat(sweep.runWhenOurs()).isZero();
        assertThat(support.asAna().get(MINE + id).text("state")).isEqualTo("due");
        // when
        other.release("debrief-times");
        // then
        assertThat(sweep.runWhenOurs()).isPositive();
        assertThat(support.asAna().get(MINE + id).text("state")).isEqualTo("missed");
        var late = support.asAna().post(MINE + id + "/complete", SupportStory.answers(3));
        assertThat(late.text("state")).isEqualTo("done");
    }

    private long reminders(String id) {
        await().atMost(Duration.ofSeconds(30)).until(() -> due(id) >= 2);
        return due(id);
    }

    private long due(String id) {
        return published.of(DebriefDueV1.class).stream()
                .filter(it -> it.debriefId().toString().equals(id))
                .count();
    }
}
