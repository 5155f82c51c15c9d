package org.safetynets.stack.demo;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** What a trainer does, through the API. */
public final class TrainingDesk {
    // More than any standard asks for; a standard that is never met must not go on for ever.
    private static final int ENOUGH = 200;
    private final Organization organization;
    private final Person trainer;

    public TrainingDesk(Organization organization) {
        this.organization = organization;
        this.trainer = organization.person("trainer");
    }

    public String planCohort(String standardId, String name) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        var body =
                Map.of(
                        "standardId",
                        standardId,
                        "name",
                        name,
                        "startsOn",
                        today.toString(),
                        "endsOn",
                        today.plusWeeks(12).toString(),
                        "seats",
                        12);
        return trainer.post(path("/cohorts"), body).expect(201).text("cohortId");
    }

    public String enrol(String cohortId, Person candidate) {
        return trainer.post(
                        path("/cohorts/" + cohortId + "/enrolments"),
                        Map.of("personId", candidate.id()))
                .expect(201)
                .text("enrolmentId");
    }

    /** Records evidence until nothing is left; returns how many pieces that took. */
    public int completeStandard(String enrolmentId) {
        JsonNode unmet =
                trainer.get(path("/enrolments/" + enrolmentId)).expect(200).json().path("unmet");
        int pieces = 0;
        while (!unmet.isEmpty() && pieces < ENOUGH) {
            unmet = evidence(enrolmentId, unmet.path(0)).json().path("unmet");
            pieces++;
        }
        if (!unmet.isEmpty()) {
            throw new StepFailed(
                    "Still unmet after %d pieces of evidence: %s".formatted(pieces, unmet));
        }
        return pieces;
    }

    public Reply issue(String enrolmentId) {
        return trainer.post(path("/certifications"), Map.of("enrolmentId", enrolmentId));
    }

    public Reply rule(String certificationId, String ruling, String reason) {
        return trainer.post(
                path("/certifications/" + certificationId + "/" + ruling),
                Map.of("reason", reason));
    }

    boolean hasCertified(Person person) {
        return trainer.get(path("/certifications?personId=" + person.id()))
                .expect(200)
                .items()
                .anyMatch(it -> it.path("status").asString().equals("active"));
    }

    private Reply evidence(String enrolmentId, JsonNode requirement) {
        var body = new HashMap<String, Object>();
        body.put("requirement", requirement.path("code").asString());
        if (requirement.path("minimumScore").isNumber()) {
            body.put("score", requirement.path("minimumScore").decimalValue());
        }
        if (requirement.has("hours")) {
            body.put("hours", requirement.path("hours").path("need").decimalValue());
        }
        if (requirement.has("observers")) {
            body.put("observed", observed(requirement));
        }
        return trainer.post(path("/enrolments/" + enrolmentId + "/evidence"), body).expect(200);
    }

    /** A meeting of its own, seen by the trainer and the supervisor in turn. */
    private Map<String, Object> observed(JsonNode requirement) {
        boolean even = requirement.path("have").asInt() % 2 == 0;
        Person observer = even ? trainer : organization.person("supervisor");
        return Map.of(
                "meetingId",
                UUID.randomUUID().toString(),
                "observerId",
                observer.id(),
                "lowest",
                3,
                "lowestCritical",
                3);
    }

    private String path(String rest) {
        return organization.path("training") + rest;
    }
}
