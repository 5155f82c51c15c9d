package org.safetynets.referrals.fhir.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.GroupChangedV1;
import org.safetynets.contracts.MeetingPlan;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.referrals.BesideOthers;
import org.safetynets.referrals.fhir.domain.FhirClients;
import org.safetynets.referrals.fhir.validation.IndependentValidator;
import org.springframework.beans.factory.annotation.Autowired;

/** Everything we answer holds before a validator that is not ours, with all of R4. */
class EmittedResourcesIT extends BesideOthers {

    private static final List<TaskStatus> STEPS =
            List.of(
                    TaskStatus.ACCEPTED,
                    TaskStatus.ONHOLD,
                    TaskStatus.INPROGRESS,
                    TaskStatus.COMPLETED);

    @Autowired Api api;
    @Autowired Given given;
    @Autowired FhirClients clients;
    FhirPlay play;
    final TreeSet<String> types = new TreeSet<>();

    @BeforeEach
    void bothEnds() {
        play = new FhirPlay(api, clients);
    }

    @Test
    void is_valid_r4() {
        // given
        var handed = play.referAndClaim("D2");
        var id = handed.id();
        valid(api.get("/fhir/metadata"));
        given.event(aGroup());
        await().until(() -> !FhirPlay.ids(services()).isEmpty());
        // then: of each end, at each step
        for (var end : List.of(play.practice, play.organization)) {
            valid(end.get("/fhir/ServiceRequest/" + id));
            valid(end.get("/fhir/Consent/" + id));
            valid(end.get("/fhir/Patient/" + id));
            valid(end.get("/fhir/Organization/" + play.people.organization));
            valid(end.get("/fhir/HealthcareService/bt-core"));
            valid(end.get("/fhir/PractitionerRole/" + play.people.counselorId));
        }
        for (var status : STEPS) {
            play.move(play.organization, handed, status);
            valid(play.organization.get("/fhir/Task/" + id));
            valid(play.practice.get("/fhir/Task/" + id));
        }
        var rejected = play.referAndClaim("D2");
        play.move(play.organization, rejected, TaskStatus.REJECTED);
        valid(play.practice.get("/fhir/Task/" + rejected.id()));
        tellsMore();
        // pages, and what is answered to writing
        valid(play.practice.get("/fhir/Task?_count=1"));
        valid(services());
        valid(play.practice.post("/fhir/ServiceRequest", FhirPlay.json(play.anOrder())));
        // errors
        valid(play.practice.get("/fhir/Task/" + UUID.randomUUID()));
        valid(play.practice.post("/fhir/Task", "{"));
        valid(play.practice.post("/fhir/Task", "{\"resourceType\":\"Task\"}"));
        valid(api.get("/fhir/Task"));
        valid(api.with("Authorization", "Bearer junk").get("/fhir/Task"));
        assertThat(types)
                .containsExactly(
                        "Bundle",
                        "CapabilityStatement",
                        "Consent",
                        "HealthcareService",
                        "OperationOutcome",
                        "Organization",
                        "Patient",
                        "PractitionerRole",
                        "ServiceRequest",
                        "Task");
    }

    /** At each step, with a band, with scores, and while nobody answers. */
    private void tellsMore() {
        GROUPS.scores(play.people.partnerId, "SUDS", 7);
        var handed = play.referAndClaim("D3");
        valid(play.practice.get("/fhir/Task/" + handed.id()));
        valid(play.practice.get("/fhir/Consent/" + handed.id()));
        play.people.show(handed, play.people.preview(handed, "SUDS"));
        valid(play.practice.get("/fhir/Consent/" + handed.id()));
        for (var band : List.of("early", "few", "some", "most")) {
            GROUPS.comes(play.people.partnerId, band);
            var task = play.practice.get("/fhir/Task/" + handed.id());
            assertThat(task.body()).contains(band, "valueInteger");
            valid(task);
        }
        STEPS.forEach(it -> play.move(play.organization, handed, it));
        valid(play.practice.get("/fhir/Task/" + handed.id()));
        valid(play.practice.get("/fhir/Task"));
        GROUPS.goAway();
        valid(play.practice.get("/fhir/Task/" + handed.id()));
        GROUPS.comeBack();
    }

    /** Else nothing above would mean anything. */
    @Test
    void is_checked_by_a_validator_that_finds_faults() {
        assertThat(IndependentValidator.errors("{\"resourceType\":\"Task\",\"status\":\"done\"}"))
                .isNotEmpty();
    }

    private GroupChangedV1 aGroup() {
        return new GroupChangedV1(
                UUID.randomUUID(),
                1,
                play.people.organization.value(),
                GroupChangedV1.Change.OPENED,
                GroupChangedV1.Status.OPEN,
                null,
                "A group",
                "BT_CORE",
                Set.of(UUID.randomUUID()),
                8,
                3,
                0,
                GroupChangedV1.Visibility.PUBLIC,
                GroupChangedV1.Format.ONLINE,
                "en",
                new MeetingPlan(DayOfWeek.MONDAY, LocalTime.of(19, 0), 90, 1, "Europe/Dublin"),
                null,
                null);
    }

    private Answer services() {
        return play.practice.get("/fhir/HealthcareService");
    }

    private void valid(Answer answer) {
        assertThat(answer.header("Content-Type")).startsWith("application/fhir+json");
        types.add(answer.text("resourceType"));
        assertThat(IndependentValidator.errors(answer.body())).as(answer.body()).isEmpty();
    }
}
