package org.safetynets.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.safetynets.platform.test.PersonalDataRules;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Tokens;
import org.safetynets.training.certification.application.ForgettingCertifications;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@ServiceTest
class PersonalDataIT {

    @Autowired private Api api;
    @Autowired private Given given;
    @Autowired private Published published;
    @Autowired private MongoOperations mongo;
    @Autowired private List<PersonalData> held;
    @Autowired private ForgettingCertifications forgetting;
    @Autowired private MutableClock clock;
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
    void every_collection_answers_for_what_it_holds_about_people() {
        PersonalDataRules.check(
                mongo,
                held,
                Map.of(
                        "programs", "what an organization offers to train for",
                        "materials", "which files a cohort reads",
                        "questionBanks", "questions and what is right",
                        "organizations", "time zones of organizations",
                        "signingKeys", "keys that sign credentials",
                        "statusEntries", "places in status lists, by certification"));
    }

    @Test
    void a_person_is_told_of_their_evidence_and_what_would_be_kept() {
        // given
        var enrolment = story.enrolment();
        story.record(enrolment, Map.of("requirement", "M01", "note", "Listens well"));
        // when
        var told = data(story.candidate);
        // then
        assertThat(told.body()).contains("Listens well");
        assertThat(told.json().path("wouldKeep")).isEmpty();
        assertThat(data(story.trainer).body()).doesNotContain("Listens well").contains("M01");
    }

    @Test
    void an_erased_persons_certification_still_verifies_and_is_nobodys() {
        // given
        var certification = story.certification();
        var id = certification.text("certificationId");
        story.rule(id, "suspend", "Was unkind to a member");
        story.rule(id, "reinstate", "Unfounded, says a member");
        assertThat(data(story.candidate).text("wouldKeep", "0", "why")).isEqualTo("public-fact");
        // when
        var receipt = erase(story.candidate);
        // then
        var page = api.get("/verify/" + certification.text("code"));
        assertThat(page.status()).isEqualTo(200);
        var after = story.asTrainer().get(story.path("/certifications/" + id));
        assertThat(after.text("status")).isEqualTo("active");
        assertThat(after.text("personId")).isEqualTo(PersonId.NOBODY.toString());
        assertThat(receipt.kept())
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.what()).isEqualTo("certification");
                            assertThat(it.until()).isAfter(Instant.now());
                        });
        assertNothingIsLeftOf("Was unkind to a member");
        assertNothingIsLeftOf(story.candidate.toString());
        assertThat(data(story.candidate).json().path("sections")).isEmpty();
    }

    @Test
    void what_was_kept_goes_when_its_term_is_over() {
        // given
        var code = story.certification().text("code");
        erase(story.candidate);
        // when
        clock.advance(Duration.ofDays(800));
        forgetting.forget();
        // then
        assertThat(api.get("/verify/" + code).status()).isEqualTo(404);
    }

    @Test
    void a_cohort_keeps_how_many_took_part_and_loses_who() {
        // given
        var cohort = story.cohort(5);
        story.enrol(cohort, story.candidate);
        // when
        erase(story.candidate);
        // then
        var after = story.asTrainer().get(story.path("/cohorts/" + cohort));
        assertThat(after.text("seatsTaken")).isEqualTo("1");
        assertThat(after.json().path("enrolments")).isEmpty();
        assertThat(after.body()).doesNotContain(story.candidate.toString());
    }

    @Test
    void an_erased_trainers_name_is_on_nobodys_evidence() {
        // given
        var certification = story.certification();
        // when
        erase(story.trainer);
        // then
        assertThat(api.get("/verify/" + certification.text("code")).status()).isEqualTo(200);
        assertNothingIsLeftOf(story.trainer.toString());
    }

    /** The platform's own collections hold ids for a while, and say why. */
    private void assertNothingIsLeftOf(String value) {
        for (var collection : List.of("certifications", "cohorts", "enrolments")) {
            assertThat(mongo.findAll(Document.class, collection).toString())
                    .as(collection)
                    .doesNotContain(value);
        }
    }

    private Answer data(PersonId person) {
        return api.as(Tokens.service("identity-service"))
                .get("/internal/people/" + person + "/data");
    }

    private ErasureCompletedV1 erase(PersonId person) {
        given.event(new PersonErasedV1(person.value(), 7, UUID.randomUUID(), Instant.now()));
        await().atMost(Duration.ofSeconds(30)).until(() -> receipts(person).size() == 1);
        return receipts(person).getFirst();
    }

    private List<ErasureCompletedV1> receipts(PersonId person) {
        return published.of(ErasureCompletedV1.class).stream()
                .filter(it -> it.personId().equals(person.value()))
                .toList();
    }
}
