package org.safetynets.referrals.fhir.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.referrals.fhir.web.FhirPlay.ids;
import static org.safetynets.referrals.fhir.web.FhirPlay.read;
import static org.safetynets.referrals.fhir.web.FhirPlay.refused;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Tokens;
import org.safetynets.referrals.Play;
import org.safetynets.referrals.fhir.domain.FhirClients;
import org.safetynets.referrals.fhir.domain.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;

@ServiceTest
class FhirReadingIT {

    @Autowired Api api;
    @Autowired FhirClients clients;
    @Autowired MutableClock clock;
    @Autowired MongoOperations mongo;
    FhirPlay play;

    @BeforeEach
    void bothEnds() {
        play = new FhirPlay(api, clients);
    }

    @AfterEach
    void present() {
        clock.reset();
    }

    @Test
    void the_dial_decides_what_is_read_and_holds_at_the_very_next_read() {
        // given
        var handed = play.referAndClaim("D0");
        assertThat(play.seen(play.practice, handed)).isEqualTo("received received");
        // then
        play.people.turn(handed, "D1");
        assertThat(play.seen(play.practice, handed)).isEqualTo("accepted open");
        play.people.turn(handed, "D2");
        assertThat(play.seen(play.practice, handed)).isEqualTo("requested waiting");
        play.people.turn(handed, "D0");
        assertThat(play.seen(play.practice, handed)).isEqualTo("received received");
    }

    @Test
    void a_consent_that_ends_is_d0_again() {
        // given
        var handed = play.referAndClaim("D2");
        assertThat(play.seen(play.practice, handed)).isEqualTo("requested waiting");
        // when
        clock.advance(Duration.ofDays(90));
        // then
        assertThat(play.seen(play.practice, handed)).isEqualTo("received received");
        refused(play.practice.get("/fhir/Consent/" + handed.id()), 404);
    }

    @Test
    void each_disclosure_leaves_a_receipt() {
        // given
        var handed = play.referAndClaim("D0");
        play.task(play.practice, handed);
        assertThat(receipts(handed)).isEqualTo("0");
        play.people.turn(handed, "D2");
        // when
        play.task(play.practice, handed);
        play.practice.get("/fhir/Task?status=requested");
        play.practice.get("/fhir/ServiceRequest/" + handed.id());
        play.practice.get("/fhir/Consent/" + handed.id());
        play.task(play.organization, handed);
        // then: the organization is who the partner came to, so its reading is no disclosure
        assertThat(receipts(handed)).isEqualTo("4");
    }

    @Test
    void at_d0_nothing_that_happens_changes_any_answer() {
        // given
        var handed = play.refer();
        var paths =
                List.of(
                        "/fhir/Task/" + handed.id(),
                        "/fhir/ServiceRequest/" + handed.id(),
                        "/fhir/Patient/" + handed.id(),
                        "/fhir/Consent/" + handed.id());
        var before = paths.stream().map(play.practice::get).map(FhirReadingIT::shown).toList();
        // when
        play.people.claim(handed, "D0");
        play.move(play.organization, handed, TaskStatus.ACCEPTED);
        play.move(play.organization, handed, TaskStatus.INPROGRESS);
        assertThat(play.people.mine(handed).text("status")).isEqualTo("placed");
        play.move(play.organization, handed, TaskStatus.COMPLETED);
        // then
        assertThat(play.people.mine(handed).text("status")).isEqualTo("completed");
        var after = paths.stream().map(play.practice::get).map(FhirReadingIT::shown).toList();
        assertThat(after).isEqualTo(before);
    }

    @Test
    void what_is_disclosed_carries_the_notice_and_the_consent() {
        // given
        var handed = play.referAndClaim("D2");
        // when
        var order =
                read(
                        ServiceRequest.class,
                        play.practice.get("/fhir/ServiceRequest/" + handed.id()));
        var consent = read(Consent.class, play.practice.get("/fhir/Consent/" + handed.id()));
        // then
        assertThat(order.getMeta().getSecurityFirstRep().getCode()).isEqualTo("NORDSCLCD");
        assertThat(order.getSupportingInfoFirstRep().getReference())
                .isEqualTo("Consent/" + handed.id());
        assertThat(FhirPlay.code(order)).isEmpty();
        assertThat(consent.getProvision().getCodeFirstRep().getCodingFirstRep().getCode())
                .isEqualTo("D2");
    }

    @Test
    void a_consent_of_before_says_what_it_said_and_tells_no_more() {
        // given: as it was kept when there was one text only
        var handed = play.referAndClaim("D3");
        mongo.updateFirst(
                query(where("_id").is(handed.id())),
                new Update().unset("claim.consent.text"),
                "referrals");
        // when
        var consent = read(Consent.class, play.practice.get("/fhir/Consent/" + handed.id()));
        // then
        var disclosed = consent.getProvision().getCodeFirstRep();
        assertThat(disclosed.getCodingFirstRep().getCode()).isEqualTo("D3");
        assertThat(disclosed.getText()).contains("neither attendance nor a summary");
        assertThat(play.task(play.practice, handed).hasOutput()).isFalse();
        assertThat(play.people.seen(handed)).isEqualTo("D2 waiting");
        assertThat(play.people.mine(handed).text("dial")).isEqualTo("D2");
    }

    @Test
    void the_patient_is_a_pseudonym_and_nothing_else() {
        // given
        var handed = play.referAndClaim("D3");
        // when
        var patient = read(Patient.class, play.practice.get("/fhir/Patient/" + handed.id()));
        // then
        assertThat(patient.getIdentifierFirstRep().getValue()).isEqualTo(handed.id().toString());
        assertThat(FhirPlay.json(patient))
                .doesNotContain("Willow", play.people.partnerId.toString());
    }

    @Test
    void another_practice_finds_nothing() {
        // given
        var handed = play.referAndClaim("D3");
        var stranger = "practice-" + UUID.randomUUID();
        FhirPlay.register(
                clients,
                stranger,
                play.people.organization,
                Side.PRACTICE,
                new PersonId(UUID.randomUUID()));
        var other = FhirPlay.of(api, stranger, FhirPlay.ALL);
        var abroad = "desk-" + UUID.randomUUID();
        FhirPlay.register(
                clients, abroad, new OrganizationId(UUID.randomUUID()), Side.ORGANIZATION);
        var desk = FhirPlay.of(api, abroad, FhirPlay.ALL);
        // then
        for (var type : List.of("Task", "ServiceRequest", "Patient", "Consent")) {
            refused(other.get("/fhir/" + type + "/" + handed.id()), 404);
            refused(desk.get("/fhir/" + type + "/" + handed.id()), 404);
        }
        assertThat(ids(other.get("/fhir/Task"))).isEmpty();
        assertThat(ids(desk.get("/fhir/Task"))).isEmpty();
        refused(desk.get("/fhir/Organization/" + play.people.organization), 404);
        refused(other.get("/fhir/PractitionerRole/" + play.people.counselorId), 404);
        assertThat(receipts(handed)).isEqualTo("0");
    }

    @Test
    void scopes_hold_for_each_resource_and_right() {
        // given
        var handed = play.refer();
        var reader = FhirPlay.of(api, play.practiceClient, "system/Task.r profile");
        // then
        assertThat(reader.get("/fhir/Task/" + handed.id()).status()).isEqualTo(200);
        refused(reader.get("/fhir/Task"), 403);
        refused(reader.get("/fhir/ServiceRequest/" + handed.id()), 403);
        refused(reader.post("/fhir/Task", FhirPlay.json(play.aTask(handed.id() + ""))), 403);
        refused(reader.get("/fhir?_getpages=loops&_pageId=" + aLink()), 403);
    }

    @Test
    void nobody_is_let_in_who_is_not_registered() {
        // given
        var path = "/fhir/Task";
        var unknown = FhirPlay.of(api, "practice-" + UUID.randomUUID(), FhirPlay.ALL);
        // then
        refused(api.get(path), 401);
        refused(api.with("Authorization", "Bearer junk").get(path), 401);
        refused(
                api.as(Tokens.service("x").scoped(FhirPlay.ALL).forAudience("another")).get(path),
                401);
        refused(unknown.get(path), 403);
        refused(api.as(play.people.counselor.scoped(FhirPlay.ALL)).get(path), 403);
        assertThat(api.get(path).header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void pages_are_opaque_and_stable_among_those_of_one_moment() {
        // given
        clock.setTo(clock.instant());
        var made = new ArrayList<String>();
        for (var i = 0; i < 5; i++) {
            made.add(play.refer().id().toString());
        }
        // when
        var read = new ArrayList<String>();
        var page = play.practice.get("/fhir/Task?_count=2&_lastUpdated=ge2020-01-01");
        read.addAll(ids(page));
        assertThat(next(page).orElseThrow()).contains("_pageId=").doesNotContain("2020");
        for (var next = next(page); next.isPresent() && read.size() < 9; next = next(page)) {
            page = play.practice.get(next.get());
            read.addAll(ids(page));
        }
        // then
        assertThat(read).containsExactlyInAnyOrderElementsOf(made);
        refused(play.practice.get("/fhir?_getpages=loops&_pageId=junk"), 410);
    }

    @Test
    void a_consent_that_has_ended_without_being_noted_leaves_no_page_out() {
        // given
        var first = play.referAndClaim("D2");
        clock.advance(Duration.ofDays(1));
        var second = play.refer();
        // when
        clock.advance(Duration.ofDays(89));
        var page = play.practice.get("/fhir/Task?_count=1");
        var read = new ArrayList<>(ids(page));
        for (var next = next(page); next.isPresent() && read.size() < 5; next = next(page)) {
            page = play.practice.get(next.get());
            read.addAll(ids(page));
        }
        // then
        assertThat(read).containsExactlyInAnyOrder(first.id().toString(), second.id().toString());
    }

    @Test
    void polling_reads_what_changed_since_and_finds_it_again_at_the_same_moment() {
        // given
        var first = play.refer();
        var moment = play.task(play.practice, first).getMeta().getLastUpdatedElement();
        clock.advance(Duration.ofMinutes(15));
        var second = play.refer();
        // then
        var since = "/fhir/Task?_lastUpdated=ge" + encoded(moment.getValueAsString());
        assertThat(ids(play.practice.get(since)))
                .containsExactly(first.id().toString(), second.id().toString());
        assertThat(ids(play.practice.get(since.replace("=ge", "=gt"))))
                .containsExactly(second.id().toString());
        assertThat(
                        ids(
                                play.practice.get(
                                        "/fhir/Task?_since=" + encoded(moment.getValueAsString()))))
                .hasSize(2);
        assertThat(ids(play.practice.get("/fhir/Task?_id=" + second.id()))).hasSize(1);
        // when
        clock.advance(Duration.ofMinutes(15));
        play.people.claim(first, "D1");
        // then: what changed for the reader comes last
        assertThat(ids(play.practice.get(since)))
                .containsExactly(second.id().toString(), first.id().toString());
        assertThat(ids(play.practice.get("/fhir/Task?status=accepted")))
                .containsExactly(first.id().toString());
    }

    @Test
    void a_client_taken_away_is_out_at_its_next_request() {
        // given
        assertThat(play.practice.get("/fhir/Task").status()).isEqualTo(200);
        // when
        clients.all(play.people.organization)
                .forEach(it -> clients.remove(play.people.organization, it.id()));
        // then
        refused(play.practice.get("/fhir/Task"), 403);
    }

    private String receipts(Play.Handed handed) {
        var path = "/api/referrals/mine/" + handed.id() + "/receipts";
        return api.as(play.people.partner).get(path).text("total");
    }

    private static String aLink() {
        return new LoopSearch("Task", Queries.of(true, null, null, null, null, null)).text();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The path of the next page; links lead to the gateway. */
    private static Optional<String> next(Answer page) {
        return Optional.ofNullable(read(Bundle.class, page).getLink("next"))
                .map(it -> it.getUrl().replaceFirst("^https?://[^/]+", ""));
    }

    private static String shown(Answer answer) {
        return answer.status()
                + answer.header("ETag")
                + answer.header("Last-Modified")
                + answer.body();
    }
}
