package org.safetynets.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** One organization never sees what another's candidates learn: a foreign id is like none. */
@ServiceTest
class LearningTenancyIT {

    @Autowired private Api api;
    private Story harbor;
    private Story meadow;
    private String cohort = "";
    private String enrolment = "";

    @BeforeEach
    void two_organizations() {
        harbor = new Story(api);
        meadow = new Story(api);
        cohort = harbor.cohort(5);
        enrolment = harbor.enrol(cohort, harbor.candidate).text("enrolmentId");
    }

    @Test
    void foreign_ids_under_ones_own_organization_are_nothing() {
        var session = created("/cohorts/" + cohort + "/sessions", session()).text("sessionId");
        var assignment =
                created("/cohorts/" + cohort + "/assignments", assignment()).text("assignmentId");
        var submission =
                harbor.asCandidate()
                        .post(
                                harbor.path("/assignments/" + assignment + "/submissions"),
                                Map.of("text", "Mine"))
                        .text("submissionId");
        var observation =
                created("/enrolments/" + enrolment + "/observations", observation())
                        .text("observationId");
        var own = meadow.asTrainer();

        for (var path :
                List.of(
                        "/cohorts/" + cohort + "/sessions",
                        "/cohorts/" + cohort + "/materials",
                        "/cohorts/" + cohort + "/quizzes",
                        "/cohorts/" + cohort + "/assignments",
                        "/cohorts/" + cohort + "/messages",
                        "/cohorts/" + cohort + "/gradebook",
                        "/cohorts/" + cohort + "/gradebook.csv",
                        "/cohorts/" + cohort + "/waitlist",
                        "/cohorts/" + cohort + "/place",
                        "/cohorts/" + cohort + "/readiness",
                        "/sessions/" + session,
                        "/submissions/" + submission + "/file",
                        "/observations/" + observation,
                        "/enrolments/" + enrolment + "/observations")) {
            assertNothing(own.with("Accept", "*/*").get(meadow.path(path)), path);
        }
        assertNothing(own.post(meadow.path("/cohorts/" + cohort + "/sessions"), session()), "");
        assertNothing(
                own.post(meadow.path("/cohorts/" + cohort + "/assignments"), assignment()), "");
        assertNothing(own.post(meadow.path("/cohorts/" + cohort + "/move"), Map.of("days", 1)), "");
        assertNothing(
                own.post(meadow.path("/enrolments/" + enrolment + "/observations"), observation()),
                "");
        assertNothing(own.post(meadow.path("/observations/" + observation + "/sign"), null), "");
        assertNothing(
                own.post(
                        meadow.path("/submissions/" + submission + "/mark"),
                        Map.of("result", "again")),
                "");
        assertNothing(own.delete(meadow.path("/sessions/" + session)), "");
        assertThat(
                        own.get(meadow.path("/assignments/" + assignment + "/submissions"))
                                .text("total"))
                .isEqualTo("0");
    }

    private Answer created(String path, Map<String, Object> body) {
        var answer = harbor.asTrainer().post(harbor.path(path), body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer;
    }

    private static Map<String, Object> session() {
        return Map.of(
                "title",
                "Evening",
                "day",
                "2026-03-04",
                "time",
                "18:00",
                "minutes",
                90,
                "venue",
                "online");
    }

    private static Map<String, Object> assignment() {
        return Map.of(
                "requirement",
                "Q03",
                "title",
                "Plan",
                "instructions",
                "Write it",
                "dueAt",
                "2099-01-01T00:00:00Z");
    }

    private static Map<String, Object> observation() {
        return Map.of(
                "requirement", "OB1",
                "meetingId", UUID.randomUUID(),
                "kind", "simulated",
                "heldOn", "2026-03-03");
    }

    private static void assertNothing(Answer answer, String path) {
        assertThat(answer.status()).as(path + " " + answer).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("not-found");
    }
}
