package org.safetynets.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** One organization never sees another's data: a foreign id is like one that does not exist. */
@ServiceTest
class TenancyIT {

    private static final Map<String, Object> REASON = Map.of("reason", "any");
    private static final Map<String, Object> EVIDENCE = Map.of("requirement", "M01");

    @Autowired private Api api;
    private Story harbor;
    private Story meadow;

    @BeforeEach
    void two_organizations() {
        harbor = new Story(api);
        meadow = new Story(api);
    }

    @Test
    void a_trainer_of_another_organization_finds_nothing() {
        var cohort = harbor.cohort(5);
        var enrolment = harbor.enrolment();
        var certification = harbor.certification().text("certificationId");
        var foreign = meadow.asTrainer();

        assertNothing(
                foreign.get(harbor.path("/cohorts")),
                foreign.get(harbor.path("/cohorts/" + cohort)),
                foreign.get(harbor.path("/certifications/" + certification)),
                foreign.get(harbor.path("/enrolments/" + enrolment)),
                foreign.post(harbor.path("/certifications/" + certification + "/revoke"), REASON),
                foreign.post(harbor.path("/enrolments/" + enrolment + "/evidence"), EVIDENCE));
    }

    @Test
    void foreign_ids_under_ones_own_organization_are_nothing() {
        var cohort = harbor.cohort(5);
        var enrolment = harbor.completedEnrolment();
        var certification = harbor.certification().text("certificationId");
        var own = meadow.asTrainer();

        assertNothing(
                own.get(meadow.path("/cohorts/" + cohort)),
                own.post(
                        meadow.path("/cohorts/" + cohort + "/enrolments"),
                        Map.of("personId", meadow.candidate.value())),
                own.get(meadow.path("/enrolments/" + enrolment)),
                own.post(meadow.path("/enrolments/" + enrolment + "/evidence"), EVIDENCE),
                meadow.issue(own, enrolment),
                own.get(meadow.path("/certifications/" + certification)),
                own.post(meadow.path("/certifications/" + certification + "/revoke"), REASON));
        assertThat(own.get(meadow.path("/certifications")).text("total")).isEqualTo("0");
        assertThat(
                        harbor.asTrainer()
                                .get(harbor.path("/certifications/" + certification))
                                .text("status"))
                .isEqualTo("active");
    }

    @Test
    void a_member_without_the_role_is_forbidden() {
        var certification = harbor.certification().text("certificationId");
        var facilitator = harbor.as(Fixtures.somebody(), Role.FACILITATOR);
        var coordinator = harbor.as(Fixtures.somebody(), Role.COORDINATOR);

        assertThat(facilitator.get(harbor.path("/certifications")).status()).isEqualTo(403);
        assertThat(coordinator.get(harbor.path("/certifications")).status()).isEqualTo(200);
        var revoked =
                coordinator.post(
                        harbor.path("/certifications/" + certification + "/revoke"), REASON);
        assertThat(revoked.status()).isEqualTo(403);
        assertThat(revoked.problem()).isEqualTo("forbidden");
    }

    @Test
    void nobody_who_is_not_signed_in_gets_further_than_the_door() {
        for (var path :
                List.of("/cohorts", "/certifications", "/enrolments/" + harbor.enrolment())) {
            assertThat(api.get(harbor.path(path)).status()).as(path).isEqualTo(401);
        }
        assertThat(api.get("/api/training/my/certifications").status()).isEqualTo(401);
        assertThat(
                        api.with("Authorization", "Bearer not.a.token")
                                .get(harbor.path("/cohorts"))
                                .status())
                .isEqualTo(401);
    }

    private static void assertNothing(Answer... answers) {
        assertThat(answers)
                .allSatisfy(
                        it -> {
                            assertThat(it.status()).as(it.toString()).isEqualTo(404);
                            assertThat(it.problem()).isEqualTo("not-found");
                        });
    }
}
