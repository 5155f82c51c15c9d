package org.safetynets.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.ErasureCompletedV1;
import org.safetynets.contracts.PersonErasedV1;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Tokens;
import org.safetynets.training.file.Uploads;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** What is held of somebody who learns: told to them, and gone with them. */
@ServiceTest
class LearnersDataIT {

    private static final List<String> COLLECTIONS =
            List.of(
                    "cohorts",
                    "enrolments",
                    "admissions",
                    "sessions",
                    "storedFiles",
                    "submissions",
                    "quizAttempts",
                    "quizLeeways",
                    "quizUnlocks",
                    "observations",
                    "externalEvidence",
                    "bulkJobs",
                    "cohortMessages",
                    "assignments",
                    "quizzes");

    @Autowired private Api api;
    @Autowired private Given given;
    @Autowired private Published published;
    @Autowired private MongoOperations mongo;
    private Story story;
    private String cohort = "";

    @BeforeEach
    void begin() {
        story = new Story(api);
        cohort = story.cohort(5);
    }

    @Test
    void a_learner_is_told_all_of_it_and_erased_leaves_nothing() {
        // given
        learn();
        // when
        var told = data(story.candidate).body();
        // then
        assertThat(told)
                .contains(
                        "My plan in words",
                        "Plan it again",
                        "Reads slowly",
                        "Certificate of Robin",
                        "Ridgeview",
                        "Seen the original",
                        "Bring your charter");
        assertThat(data(story.trainer).body()).doesNotContain("My plan in words", "Ridgeview");
        var file = mongo.findOne(owned(), Document.class, "storedFiles");
        // when
        erase(story.candidate);
        // then
        assertNothingIsLeftOf(story.candidate);
        assertThat(data(story.candidate).json().path("sections")).isEmpty();
        assertThat(
                        mongo.getCollection("files.chunks")
                                .countDocuments(
                                        new Document(
                                                "files_id",
                                                Objects.requireNonNull(file).get("_id"))))
                .isZero();
    }

    @Test
    void an_erased_trainers_name_is_on_nothing_they_did() {
        learn();

        erase(story.trainer);

        assertNothingIsLeftOf(story.trainer);
    }

    /** Everything that leaves something behind. */
    private void learn() {
        var enrolment = story.enrol(cohort, story.candidate).text("enrolmentId");
        ok(
                story.asTrainer()
                        .put(
                                story.path("/people/" + story.candidate + "/quiz-leeway"),
                                Map.of("extraPercent", 50, "reason", "Reads slowly")));
        var assignment =
                ok(
                        story.asTrainer()
                                .post(
                                        path("/assignments"),
                                        Map.of(
                                                "requirement", "Q03",
                                                "title", "Plan",
                                                "instructions", "Write it",
                                                "dueAt", "2099-01-01T00:00:00Z")));
        var submission =
                ok(
                        story.asCandidate()
                                .post(
                                        story.path(
                                                "/assignments/"
                                                        + assignment.text("assignmentId")
                                                        + "/submissions"),
                                        Map.of("text", "My plan in words")));
        ok(
                story.asTrainer()
                        .post(
                                story.path(
                                        "/submissions/"
                                                + submission.text("submissionId")
                                                + "/mark"),
                                Map.of("result", "again", "feedback", "Plan it again")));
        var file =
                Uploads.upload(
                                api.base(),
                                Tokens.of(story.candidate).with(story.organization),
                                story.path("/files?purpose=certificate"),
                                "Certificate of Robin.pdf",
                                Uploads.pdf())
                        .text("fileId");
        var brought =
                ok(
                        story.asCandidate()
                                .post(
                                        story.path(
                                                "/enrolments/" + enrolment + "/external-evidence"),
                                        Map.of(
                                                "fileId", file,
                                                "issuer", "Ridgeview",
                                                "title", "Training",
                                                "issuedOn", "2026-01-15",
                                                "counts", List.of("M01"))));
        ok(
                story.asTrainer()
                        .post(
                                story.path(
                                        "/external-evidence/"
                                                + brought.text("externalEvidenceId")
                                                + "/reviews"),
                                Map.of(
                                        "accepted",
                                        true,
                                        "reason",
                                        "Seen the original",
                                        "counts",
                                        List.of("M01"))));
        var session =
                ok(
                        story.asTrainer()
                                .post(
                                        path("/sessions"),
                                        Map.of(
                                                "title",
                                                "Evening",
                                                "day",
                                                "2026-03-04",
                                                "time",
                                                "18:00",
                                                "minutes",
                                                90,
                                                "venue",
                                                "online")));
        ok(
                story.asTrainer()
                        .with("If-Match", "\"1\"")
                        .put(
                                story.path(
                                        "/sessions/" + session.text("sessionId") + "/attendance"),
                                Map.of(
                                        "attendance",
                                        Map.of(story.candidate.toString(), "excused"))));
        ok(
                story.asTrainer()
                        .post(
                                path("/messages"),
                                Map.of("subject", "Tuesday", "text", "Bring your charter")));
        ok(
                story.asTrainer()
                        .post(
                                story.path("/enrolments/" + enrolment + "/observations"),
                                Map.of(
                                        "requirement", "OB1",
                                        "meetingId", UUID.randomUUID(),
                                        "kind", "simulated",
                                        "heldOn", "2026-03-03")));
    }

    private static Answer ok(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 204);
        return answer;
    }

    private String path(String rest) {
        return story.path("/cohorts/" + cohort + rest);
    }

    private Query owned() {
        return query(where("owner").is(story.candidate.value()));
    }

    private void assertNothingIsLeftOf(PersonId person) {
        for (var collection : COLLECTIONS) {
            assertThat(mongo.findAll(Document.class, collection).toString())
                    .as(collection)
                    .doesNotContain(person.toString());
        }
    }

    private Answer data(PersonId person) {
        return api.as(Tokens.service("identity-service"))
                .get("/internal/people/" + person + "/data");
    }

    private void erase(PersonId person) {
        given.event(new PersonErasedV1(person.value(), 7, UUID.randomUUID(), Instant.now()));
        await().atMost(Duration.ofSeconds(60)).until(() -> receipts(person) == 1);
    }

    private long receipts(PersonId person) {
        return published.of(ErasureCompletedV1.class).stream()
                .filter(it -> it.personId().equals(person.value()))
                .count();
    }
}
