package org.safetynets.referrals.fhir.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskOutputComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.referrals.BesideOthers;
import org.safetynets.referrals.Play;
import org.safetynets.referrals.fhir.application.RefreshingAttendance;
import org.safetynets.referrals.fhir.domain.FhirClients;
import org.springframework.beans.factory.annotation.Autowired;

/** D3 and D4 as a practice's system reads them. */
class TellingMoreByFhirIT extends BesideOthers {

    @Autowired Api api;
    @Autowired FhirClients clients;
    @Autowired MutableClock clock;
    @Autowired RefreshingAttendance refreshing;
    FhirPlay play;

    @BeforeEach
    void bothEnds() {
        play = new FhirPlay(api, clients);
        GROUPS.comes(play.people.partnerId, "some");
        GROUPS.scores(play.people.partnerId, "SUDS", 7);
    }

    @AfterEach
    void present() {
        clock.reset();
    }

    @Test
    void a_task_carries_the_band_at_d3_and_the_scores_at_d4_to_the_practice_alone() {
        // given
        var handed = play.referAndClaim("D3");
        // then
        assertThat(words(task(handed))).containsExactly("attendance-band some");
        assertThat(play.task(play.organization, handed).hasOutput()).isFalse();
        var page = play.practice.get("/fhir/Task?_count=5");
        assertThat(page.body()).contains("attendance-band");
        // when
        play.people.show(handed, play.people.preview(handed, "SUDS"));
        // then
        assertThat(words(task(handed))).containsExactly("attendance-band some", "score-at-start 7");
        var output = task(handed).getOutput().getLast();
        assertThat(output.getType().getCoding().getLast().getCode()).isEqualTo("SUDS");
        assertThat(output.getType().getText())
                .isEqualTo("Distress now, at the start: 0 to 10, lower is better");
        assertThat(consent(handed)).contains("last five", "a summary of scores");
        // when
        play.people.turn(handed, "D2");
        // then
        assertThat(task(handed).hasOutput()).isFalse();
        assertThat(play.practice.get("/fhir/Task?_count=5").body()).doesNotContain("attendance");
        assertThat(consent(handed)).isEqualTo("Whether it is waiting, placed or closed");
    }

    @Test
    void an_order_tells_of_neither_and_asks_nobody() {
        // given
        var handed = play.referAndClaim("D3");
        // when
        var order = play.practice.get("/fhir/ServiceRequest/" + handed.id());
        play.practice.get("/fhir/ServiceRequest");
        // then
        assertThat(order.body()).doesNotContain("attendance");
        assertThat(GROUPS.askedAbout(play.people.partnerId)).isEmpty();
        assertThat(receipts(handed)).containsExactly("[\"status\"]", "[\"status\"]");
        // when
        task(handed);
        // then
        assertThat(receipts(handed)).first().isEqualTo("[\"status\",\"attendance\"]");
    }

    @Test
    void while_nobody_answers_the_task_says_so_in_a_version_of_its_own_that_can_be_acted_on() {
        // given
        var handed = play.referAndClaim("D3");
        var whole = task(handed).getMeta().getVersionId();
        GROUPS.goAway();
        // when
        var task = task(handed);
        // then
        assertThat(words(task)).containsExactly("attendance-band temp-unknown");
        assertThat(task.getMeta().getVersionId()).isEqualTo(whole + ".partial");
        task.setStatus(Task.TaskStatus.CANCELLED);
        task.setStatusReason(Terms.concept(Terms.CAPACITY, "other"));
        assertThat(FhirPlay.put(play.practice, task).status()).isEqualTo(200);
    }

    @Test
    void each_week_brings_a_new_version_whoever_came_and_none_below_d3() {
        // given
        var handed = play.referAndClaim("D3");
        var quiet = play.referAndClaim("D2");
        var before = task(handed).getMeta();
        var silent = task(quiet).getMeta();
        // when
        clock.advance(Duration.ofDays(7));
        var polled = "/fhir/Task?_lastUpdated=ge" + clock.instant();
        refreshing.refresh();
        // then
        assertThat(task(handed).getMeta().getVersionId())
                .isEqualTo(Long.parseLong(before.getVersionId()) + 1 + "");
        assertThat(FhirPlay.ids(play.practice.get(polled))).containsExactly(handed.id() + "");
        assertThat(task(quiet).getMeta().getVersionId()).isEqualTo(silent.getVersionId());
        assertThat(task(quiet).getMeta().getLastUpdated()).isEqualTo(silent.getLastUpdated());
        refreshing.refresh();
        assertThat(task(handed).getMeta().getVersionId())
                .isEqualTo(Long.parseLong(before.getVersionId()) + 1 + "");
    }

    private Task task(Play.Handed handed) {
        return play.task(play.practice, handed);
    }

    private String consent(Play.Handed handed) {
        var answer = play.practice.get("/fhir/Consent/" + handed.id());
        var consent = FhirPlay.read(Consent.class, answer);
        return consent.getProvision().getCodeFirstRep().getText();
    }

    private static List<String> words(Task task) {
        return task.getOutput().stream().map(TellingMoreByFhirIT::word).toList();
    }

    private static String word(TaskOutputComponent it) {
        var value =
                switch (it.getValue()) {
                    case CodeableConcept concept -> concept.getCodingFirstRep().getCode();
                    case IntegerType number -> number.getValueAsString();
                    default -> "?";
                };
        return it.getType().getCodingFirstRep().getCode() + " " + value;
    }

    private List<String> receipts(Play.Handed handed) {
        var path = "/api/referrals/mine/" + handed.id() + "/receipts";
        return api.as(play.people.partner)
                .get(path)
                .json()
                .path("items")
                .valueStream()
                .map(it -> it.path("told").toString())
                .toList();
    }
}
