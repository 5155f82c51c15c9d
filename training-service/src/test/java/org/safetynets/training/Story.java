package org.safetynets.training;

import static java.util.Locale.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Tokens;

/** Plays the way from a standard to a certification over HTTP, in an organization of its own. */
public final class Story {

    public final OrganizationId organization = new OrganizationId(UUID.randomUUID());
    public final PersonId trainer = Fixtures.somebody();
    public final PersonId candidate = Fixtures.somebody();
    private final Api api;
    private String standardCode = "";

    public Story(Api api) {
        this.api = api;
    }

    public String path(String rest) {
        return "/api/training/organizations/" + organization + rest;
    }

    public Api asTrainer() {
        return as(trainer, Role.TRAINER);
    }

    public Api asCandidate() {
        return api.as(Tokens.of(candidate));
    }

    public Api as(PersonId person, Role... roles) {
        return api.as(Tokens.of(person).with(organization, roles));
    }

    public Api asNetworkAdmin() {
        return api.as(Tokens.of(UUID.randomUUID()).networkAdmin());
    }

    /** A standard nobody else's test uses, with three requirements. */
    public static Map<String, Object> standard() {
        var number = ThreadLocalRandom.current().ints(3, 0, 10_000).boxed().toList();
        var content = new HashMap<String, Object>();
        content.put(
                "code", "BTPF_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(ROOT));
        content.put("version", "%d.%d.%d".formatted(number.toArray()));
        content.put("title", Map.of("en", "Peer facilitator", "es", "Facilitadora entre pares"));
        content.put("level", "facilitator");
        content.put("validityMonths", 24);
        content.put("purposes", List.of("BT_CORE", "BT_CONNECT"));
        content.put(
                "requirements",
                List.of(
                        Map.of("code", "M01", "kind", "module", "title", Map.of("en", "Role")),
                        Map.of(
                                "code",
                                "Q03",
                                "kind",
                                "assessment",
                                "title",
                                Map.of("en", "Quiz"),
                                "minimumScore",
                                80),
                        Map.of(
                                "code",
                                "OB1",
                                "kind",
                                "observation",
                                "title",
                                Map.of("en", "Observed"),
                                "minimumScore",
                                3.0,
                                "times",
                                2)));
        return content;
    }

    public String draft() {
        return created(asNetworkAdmin().post("/api/training/standards", standard()))
                .text("standardId");
    }

    public String publishedStandard() {
        return published(standard());
    }

    /** The code of the standard that was published last. */
    public String standardCode() {
        return standardCode;
    }

    public String published(Map<String, Object> standard) {
        standardCode = String.valueOf(standard.get("code"));
        return publish(
                created(asNetworkAdmin().post("/api/training/standards", standard))
                        .text("standardId"));
    }

    /** Submitted, approved by somebody else, and published. */
    public String publish(String standardId) {
        var path = "/api/training/standards/" + standardId;
        ok(asNetworkAdmin().post(path + "/submit", null));
        ok(asNetworkAdmin().post(path + "/review", Map.of("approve", true, "comments", "Good")));
        ok(asNetworkAdmin().post(path + "/publish", null));
        return standardId;
    }

    private static void ok(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    public static Map<String, Object> cohort(String standardId, int seats) {
        return Map.of(
                "standardId", standardId,
                "name", "Spring",
                "startsOn", "2026-03-01",
                "endsOn", "2026-06-01",
                "seats", seats);
    }

    public String cohort(int seats) {
        return created(asTrainer().post(path("/cohorts"), cohort(publishedStandard(), seats)))
                .text("cohortId");
    }

    public Answer enrol(String cohortId, PersonId person) {
        return asTrainer()
                .post(
                        path("/cohorts/" + cohortId + "/enrolments"),
                        Map.of("personId", person.value()));
    }

    public String enrolment() {
        return created(enrol(cohort(5), candidate)).text("enrolmentId");
    }

    public Answer record(String enrolmentId, Map<String, Object> evidence) {
        return asTrainer().post(path("/enrolments/" + enrolmentId + "/evidence"), evidence);
    }

    /** An enrolment with everything shown. */
    public String completedEnrolment() {
        var id = enrolment();
        record(id, Map.of("requirement", "M01"));
        record(id, Map.of("requirement", "Q03", "score", 85));
        record(id, Map.of("requirement", "OB1", "score", 3.5));
        var last = record(id, Map.of("requirement", "OB1", "score", 3));
        assertThat(last.json().path("unmet").isEmpty()).as(last.toString()).isTrue();
        return id;
    }

    public Answer issue(Api by, String enrolmentId) {
        return by.post(path("/certifications"), Map.of("enrolmentId", enrolmentId));
    }

    public Answer certification() {
        return created(issue(asTrainer(), completedEnrolment()));
    }

    /** To a standard that can be renewed, suspended on a ground and endorsed. */
    public Answer renewableCertification() {
        var content = standard();
        content.put("requirements", List.of(requirement("M01", "module")));
        var led = new HashMap<String, Object>(requirement("RN", "practice"));
        led.put("times", 2);
        content.put(
                "rules",
                Map.of(
                        "renewal",
                        Map.of("requirements", List.of(led), "graceDays", 60, "lapsedMonths", 12),
                        "grounds",
                        List.of(
                                Map.of(
                                        "code", "OWN_CRISIS",
                                        "consequence", "suspension",
                                        "text", Map.of("en", "Own crisis")),
                                Map.of(
                                        "code", "EXPLOITATION",
                                        "consequence", "revocation",
                                        "text", Map.of("en", "Exploitation of a member"))),
                        "endorsements",
                        List.of(
                                Map.of(
                                        "code", "EN_FAITH",
                                        "title", Map.of("en", "Faith"),
                                        "purposes", List.of("BT_FAITH"),
                                        "requirements",
                                                List.of(requirement("E_FAITH", "module"))))));
        var standardId =
                publish(
                        created(asNetworkAdmin().post("/api/training/standards", content))
                                .text("standardId"));
        var cohortId =
                created(asTrainer().post(path("/cohorts"), cohort(standardId, 5))).text("cohortId");
        var enrolmentId = created(enrol(cohortId, candidate)).text("enrolmentId");
        record(enrolmentId, Map.of("requirement", "M01"));
        return created(issue(asTrainer(), enrolmentId));
    }

    private static Map<String, Object> requirement(String code, String kind) {
        return Map.of("code", code, "kind", kind, "title", Map.of("en", code));
    }

    public Answer rule(String certificationId, String decision, String reason) {
        return asTrainer()
                .post(
                        path("/certifications/" + certificationId + "/" + decision),
                        Map.of("reason", reason));
    }

    private static Answer created(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer;
    }
}
