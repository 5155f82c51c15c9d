package org.safetynets.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.ErasureCompletedV1;
import org.safetynets.contracts.PersonErasedV1;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.PersonalData;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.StoredTexts;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * What is held of somebody who leads groups, and of who supports them: told, and gone with them.
 */
@ServiceTest
class SupportersDataIT {

    private static final Set<String> SECTIONS =
            Set.of(
                    "debriefs",
                    "flags",
                    "remedies",
                    "supervision",
                    "meetings-led",
                    "incidents-led-through");

    private static final List<String> OF_ANA =
            List.of(
                    "The quiet ones spoke",
                    "Talked for an hour",
                    "The playbook was not at hand",
                    "Sleeps badly");

    @Autowired private Api api;
    @Autowired private Given given;
    @Autowired private Published published;
    @Autowired private MongoOperations mongo;
    @Autowired private List<PersonalData> held;
    @Autowired private StoredTexts texts;
    @Autowired private MutableClock clock;
    private SupportStory support;

    @BeforeEach
    void supported() {
        support = new SupportStory(api, given);
        support.supervised();
        support.group();
        support.held(clock.instant());
        debriefed();
        flagged();
        askedAgain();
        talkedTo();
        inConflictAndAway();
    }

    @AfterEach
    void let_the_clock_go() {
        clock.reset();
    }

    @Test
    void a_facilitator_is_told_all_of_it_and_erased_leaves_nothing() {
        // given
        var told = data(support.ana);
        assertThat(told.body()).contains(OF_ANA);
        assertThat(told.json().path("sections").valueStream())
                .extracting(it -> it.path("section").asString())
                .containsAll(SECTIONS);
        assertThat(data(support.bea).body()).doesNotContain(OF_ANA);
        assertThat(data(support.supervisor).body()).doesNotContain(OF_ANA);
        assertThat(OF_ANA).allSatisfy(it -> assertThat(texts.holding(it)).isEmpty());
        // when
        erase(support.ana);
        // then
        assertNothingIsLeftOf(support.ana);
        assertThat(data(support.ana).json().path("sections")).isEmpty();
    }

    @Test
    void an_erased_supervisor_is_on_nothing_and_what_they_noted_stays_with_whom_it_is_about() {
        erase(support.supervisor);

        assertNothingIsLeftOf(support.supervisor);
        assertThat(data(support.ana).body()).contains(OF_ANA);
        assertThat(data(support.supervisor).json().path("sections")).isEmpty();
    }

    private void debriefed() {
        var debrief = support.debriefOf(support.asAna()).text("debriefId");
        ok(
                support.asAna()
                        .post(
                                "/api/training/my/debriefs/" + debrief + "/complete",
                                SupportStory.answers(8)));
    }

    private void flagged() {
        ok(support.asAna().post("/api/training/my/support/new-discovery", null));
        var flag = support.asSupervisor().get(support.path("/flags")).text("0", "flagId");
        ok(
                support.asSupervisor()
                        .post(
                                support.path("/flags/" + flag + "/step"),
                                Map.of("state", "talked", "note", "Talked for an hour")));
    }

    private void askedAgain() {
        var incident = support.severeIncident(null, clock.instant());
        var request =
                Map.of(
                        "facilitatorId", support.ana.value(),
                        "incidentId", incident,
                        "requirement", "M07",
                        "until", "2099-01-01",
                        "reason", "The playbook was not at hand");
        await().atMost(Duration.ofSeconds(60))
                .until(
                        () ->
                                support.asSupervisor()
                                                .post(support.path("/remedies"), request)
                                                .status()
                                        == 201);
    }

    private void talkedTo() {
        var planned =
                ok(
                        support.asSupervisor()
                                .post(
                                        support.path("/sessions"),
                                        Map.of(
                                                "facilitatorIds",
                                                List.of(support.ana.value()),
                                                "kind",
                                                "alone",
                                                "plannedFor",
                                                clock.instant(),
                                                "minutes",
                                                60)));
        ok(
                support.asSupervisor()
                        .post(
                                support.path("/sessions/" + planned.text("sessionId") + "/held"),
                                Map.of("minutes", 45, "notes", "Sleeps badly")));
    }

    private void inConflictAndAway() {
        ok(
                support.asAna()
                        .post(
                                support.path("/conflicts"),
                                Map.of(
                                        "personId",
                                        support.bea.value(),
                                        "kind",
                                        "business-partners")));
        ok(support.asSupervisor().post(support.path("/absences"), Map.of("from", "2099-01-01")));
    }

    private void assertNothingIsLeftOf(PersonId person) {
        assertThat(collections())
                .isNotEmpty()
                .allSatisfy(
                        it ->
                                assertThat(mongo.findAll(Document.class, it).toString())
                                        .as(it)
                                        .doesNotContain(person.toString()));
    }

    private Stream<String> collections() {
        return held.stream()
                .filter(it -> SECTIONS.contains(it.section()))
                .flatMap(it -> it.collections().stream());
    }

    private static Answer ok(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 204);
        return answer;
    }

    private Answer data(PersonId person) {
        return api.as(Tokens.service("identity-service"))
                .get("/internal/people/" + person + "/data");
    }

    private void erase(PersonId person) {
        given.event(new PersonErasedV1(person.value(), 7, UUID.randomUUID(), Instant.now()));
        await().atMost(Duration.ofSeconds(60))
                .until(
                        () ->
                                published.of(ErasureCompletedV1.class).stream()
                                        .anyMatch(it -> it.personId().equals(person.value())));
    }
}
