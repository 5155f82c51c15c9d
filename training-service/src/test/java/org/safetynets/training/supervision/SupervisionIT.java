package org.safetynets.training.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.training.Fixtures;
import org.safetynets.training.SupportStory;
import org.safetynets.training.remedy.application.ClosingRemedies;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

@ServiceTest
class SupervisionIT {

    @Autowired private Api api;
    @Autowired private Given given;
    @Autowired private MutableClock clock;
    @Autowired private ClosingRemedies closing;
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
    void keeps_people_from_supervising_themselves_and_their_relatives() {
        support.supervised();
        var partner = Fixtures.somebody();
        support.role(partner, Role.SUPERVISOR);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> support.assign(support.bea, partner).status() == 204);
        support.asAna()
                .post(
                        support.path("/conflicts"),
                        Map.of("personId", partner.value(), "kind", "business-partners"));

        assertThat(support.assign(support.ana, support.ana).problem()).isEqualTo("own-supervisor");
        assertThat(support.assign(support.ana, partner).problem())
                .isEqualTo("supervisor-in-conflict");
        assertThat(support.assign(support.ana, Fixtures.somebody()).problem())
                .isEqualTo("without-supervisor-role");
    }

    @Test
    void a_conflict_is_taken_back_by_whoever_declared_it_alone_and_stays_on_record() {
        // given
        support.supervised();
        var partner = Fixtures.somebody();
        var asPartner = support.story.as(partner, Role.SUPERVISOR);
        support.role(partner, Role.SUPERVISOR);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> support.assign(support.bea, partner).status() == 204);
        var conflicts = support.path("/conflicts");
        support.asAna().post(conflicts, conflict(partner));
        support.asAna().post(conflicts, conflict(partner));
        asPartner.post(conflicts, conflict(support.ana));
        // then
        var own = support.asAna().get(conflicts);
        assertThat(own.json().size()).as(own.toString()).isOne();
        assertThat(own.text("0", "personId")).isEqualTo(partner.toString());
        assertThat(support.asCoordinator().get(conflicts).body()).isEqualTo("[]");
        // when
        var path = conflicts + "/" + own.text("0", "conflictId");
        assertThat(asPartner.delete(path).status()).isEqualTo(404);
        assertThat(support.asAna().delete(path).status()).isEqualTo(204);
        // then
        assertThat(support.asAna().delete(path).status()).isEqualTo(404);
        assertThat(support.assign(support.ana, partner).problem())
                .as("what the other declared counts on")
                .isEqualTo("supervisor-in-conflict");
        asPartner.delete(conflicts + "/" + asPartner.get(conflicts).text("0", "conflictId"));
        assertThat(support.assign(support.ana, partner).status()).isEqualTo(204);
        var takenBack = where("people").is(partner.value()).and("takenBackAt").ne(null);
        assertThat(mongo.count(query(takenBack), "supervisionConflicts")).isEqualTo(2);
    }

    private static Map<String, Object> conflict(PersonId with) {
        return Map.of("personId", with.value(), "kind", "business-partners");
    }

    @Test
    void a_debrief_is_for_the_facilitator_and_whoever_supervises_them_today() {
        // given
        support.supervised();
        support.group();
        support.held(clock.instant());
        var id = support.debriefOf(support.asAna()).text("debriefId");
        support.asAna()
                .post("/api/training/my/debriefs/" + id + "/complete", SupportStory.answers(8));
        var debriefs = support.path("/facilitators/" + support.ana + "/debriefs");
        // then
        assertThat(support.asSupervisor().get(debriefs).body()).contains("The quiet ones spoke");
        assertThat(support.story.as(Fixtures.somebody(), Role.SUPERVISOR).get(debriefs).status())
                .isEqualTo(404);
        assertThat(support.asCoordinator().get(debriefs).status()).isEqualTo(403);
        assertThat(support.asBea().get(debriefs).status()).isEqualTo(403);
    }

    @Test
    void a_flag_is_seen_by_the_supervisor_alone_and_by_the_cover_while_they_are_away() {
        // given
        support.supervised();
        var cover = Fixtures.somebody();
        support.role(cover, Role.SUPERVISOR);
        support.asAna().post("/api/training/my/support/new-discovery", null);
        var asCover = support.story.as(cover, Role.SUPERVISOR);
        var flags = support.path("/flags");
        assertThat(support.asSupervisor().get(flags).text("0", "kind")).isEqualTo("new-discovery");
        assertThat(asCover.get(flags).body()).isEqualTo("[]");
        // when
        var today = clock.instant().toString().substring(0, 10);
        var away = support.asSupervisor().post(support.path("/absences"), Map.of("from", today));
        assertThat(away.status()).as(away.toString()).isEqualTo(201);
        assertThat(board(support.ana).path("hole").asString()).isEqualTo("away-without-cover");
        var id = away.text("absenceId");
        await().atMost(Duration.ofSeconds(60))
                .until(
                        () ->
                                support.asCoordinator()
                                                .put(
                                                        support.path("/absences/" + id + "/cover"),
                                                        Map.of("coverId", cover.value()))
                                                .status()
                                        == 204);
        // then
        assertThat(board(support.ana).path("actingId").asString()).isEqualTo(cover.toString());
        assertThat(support.asSupervisor().get(flags).body()).isEqualTo("[]");
        var flag = asCover.get(flags).text("0", "flagId");
        assertThat(asCover.post(flags + "/" + flag + "/step", Map.of("state", "closed")).problem())
                .isEqualTo("flag-out-of-turn");
        assertThat(
                        asCover.post(flags + "/" + flag + "/step", Map.of("state", "talked"))
                                .text("state"))
                .isEqualTo("talked");
    }

    @Test
    void the_board_shows_who_is_uncovered_and_what_is_due_and_sessions_settle_it() {
        // given
        support.supervised();
        support.group();
        support.held(clock.instant());
        support.debriefOf(support.asAna());
        var incident = support.severeIncident(null, clock.instant());
        await().atMost(Duration.ofSeconds(60))
                .until(() -> board(support.ana).path("talks").size() == 3);
        assertThat(board(support.bea).path("hole").asString()).isEqualTo("none-assigned");
        assertThat(board(support.ana).path("cadence").asString()).isEqualTo("fortnightly");
        // when
        var planned =
                support.asSupervisor()
                        .post(
                                support.path("/sessions"),
                                Map.of(
                                        "facilitatorIds",
                                        List.of(support.ana.value()),
                                        "kind",
                                        "after-incident",
                                        "incidentId",
                                        incident,
                                        "plannedFor",
                                        clock.instant(),
                                        "timeZone",
                                        "Europe/Dublin",
                                        "minutes",
                                        60));
        assertThat(planned.text("timeZone")).as(planned.toString()).isEqualTo("Europe/Dublin");
        var held =
                support.asSupervisor()
                        .post(
                                support.path("/sessions/" + planned.text("sessionId") + "/held"),
                                Map.of("minutes", 45, "notes", "Sleeps badly"));
        // then
        assertThat(held.text("state")).as(held.toString()).isEqualTo("held");
        assertThat(board(support.ana).path("talks").size()).isEqualTo(2);
        assertThat(board(support.ana).path("minutesHeld").asInt()).isEqualTo(45);
        var mine = support.asAna().get("/api/training/my/support/sessions");
        assertThat(mine.text("0", "state")).isEqualTo("held");
        assertThat(mine.text("0", "timeZone")).isEqualTo("Europe/Dublin");
        assertThat(mine.body()).doesNotContain("Sleeps badly");
        var theirs =
                Map.of(
                        "facilitatorIds",
                        List.of(support.bea.value()),
                        "kind",
                        "alone",
                        "plannedFor",
                        clock.instant(),
                        "minutes",
                        60);
        assertThat(support.asSupervisor().post(support.path("/sessions"), theirs).problem())
                .isEqualTo("not-their-supervisor");
        var nowhere = new HashMap<String, Object>(theirs);
        nowhere.put("timeZone", "Dublin time");
        assertThat(
                        support.asSupervisor()
                                .post(support.path("/sessions"), nowhere)
                                .text("errors", "0", "field"))
                .isEqualTo("timeZone");
    }

    @Test
    void a_severe_incident_may_ask_for_something_to_be_shown_again() {
        support.supervised();
        support.group();
        support.held(clock.instant());
        support.debriefOf(support.asAna());
        var incident = support.severeIncident(null, clock.instant());
        await().atMost(Duration.ofSeconds(60))
                .until(() -> board(support.ana).path("talks").size() == 3);
        var request =
                Map.of(
                        "facilitatorId", support.ana.value(),
                        "incidentId", incident,
                        "requirement", "M07",
                        "until", "2099-01-01",
                        "reason", "The playbook was not at hand");

        var remedies = support.path("/remedies");
        var asked = support.asSupervisor().post(remedies, request);

        assertThat(asked.status()).as(asked.toString()).isEqualTo(201);
        assertThat(support.asAna().get("/api/training/my/remedies").text("0", "reason"))
                .isEqualTo("The playbook was not at hand");
        var theirs = remedies + "?facilitatorId=" + support.ana;
        assertThat(support.asSupervisor().get(theirs).text("0", "remedyId"))
                .isEqualTo(asked.text("remedyId"));
        var stranger = support.story.as(Fixtures.somebody(), Role.SUPERVISOR);
        assertThat(stranger.post(remedies, request).status()).isEqualTo(404);
        assertThat(stranger.get(theirs).status()).isEqualTo(404);
        var unknown = new HashMap<String, Object>(request);
        unknown.put("incidentId", UUID.randomUUID());
        assertThat(support.asSupervisor().post(remedies, unknown).problem())
                .isEqualTo("incident-not-severe");
        var withdrawn =
                support.asSupervisor()
                        .post(remedies + "/" + asked.text("remedyId") + "/withdraw", null);
        assertThat(withdrawn.text("state")).isEqualTo("withdrawn");
    }

    @Test
    void a_remedy_closes_once_by_evidence_that_came_after_and_by_no_other() throws Exception {
        support.supervised();
        support.group();
        var learned = enrolled(support.ana);
        support.held(clock.instant());
        support.debriefOf(support.asAna());
        var incident = support.severeIncident(null, clock.instant());
        await().atMost(Duration.ofSeconds(60))
                .until(() -> board(support.ana).path("talks").size() == 3);
        clock.advance(Duration.ofSeconds(1));
        var asked =
                support.asSupervisor()
                        .post(
                                support.path("/remedies"),
                                Map.of(
                                        "facilitatorId", support.ana.value(),
                                        "incidentId", incident,
                                        "requirement", "Q03",
                                        "until", "2099-01-01",
                                        "reason", "The playbook was not at hand"));
        assertThat(asked.status()).as(asked.toString()).isEqualTo(201);
        assertThat(closing.close()).as("what was shown before it was asked").isZero();
        clock.advance(Duration.ofSeconds(1));
        support.story.record(learned, Map.of("requirement", "M01"));
        support.story.record(learned, Map.of("requirement", "Q03", "score", 20));
        assertThat(closing.close()).as("something else, and one that fails").isZero();
        support.story.record(learned, Map.of("requirement", "Q03", "score", 90));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var closed =
                    threads
                            .invokeAll(Collections.nCopies(3, (Callable<Integer>) closing::close))
                            .stream()
                            .mapToInt(Future::resultNow)
                            .sum();

            assertThat(closed).as("whichever instance comes first").isOne();
        }
        assertThat(support.asAna().get("/api/training/my/remedies").text("0", "state"))
                .isEqualTo("shown");
    }

    /** Somebody who has shown everything that a remedy may ask for, before it does. */
    private String enrolled(PersonId person) {
        var enrolment = support.story.enrol(support.story.cohort(5), person).text("enrolmentId");
        support.story.record(enrolment, Map.of("requirement", "Q03", "score", 85));
        return enrolment;
    }

    private JsonNode board(PersonId facilitator) {
        var items = support.asCoordinator().get(support.path("/board")).json().path("items");
        return items.valueStream()
                .filter(it -> it.path("facilitatorId").asString().equals(facilitator.toString()))
                .findFirst()
                .orElseThrow();
    }
}
