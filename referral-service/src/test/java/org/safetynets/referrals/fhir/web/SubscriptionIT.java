package org.safetynets.referrals.fhir.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safetynets.referrals.fhir.web.FhirPlay.json;
import static org.safetynets.referrals.fhir.web.FhirPlay.read;
import static org.safetynets.referrals.fhir.web.FhirPlay.refused;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Subscription.SubscriptionStatus;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.hl7.fhir.r4.model.UnsignedIntType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.referrals.BesideOthers;
import org.safetynets.referrals.fhir.domain.FhirClients;
import org.safetynets.referrals.fhir.validation.IndependentValidator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

class SubscriptionIT extends BesideOthers {

    @Autowired Api api;
    @Autowired FhirClients clients;
    @Autowired MutableClock clock;
    @Autowired MongoOperations mongo;
    FhirPlay play;
    Subscriber subscriber;

    @BeforeEach
    void aSubscriber() throws IOException {
        play = new FhirPlay(api, clients);
        subscriber = new Subscriber();
    }

    @AfterEach
    void end() {
        subscriber.close();
        clock.reset();
    }

    @Test
    void a_subscriber_is_called_with_the_id_of_what_has_changed_for_it() {
        // given
        var subscription = subscribed(play.practice);
        var handed = play.refer();
        // when
        play.people.claim(handed, "D2");
        // then
        await().until(() -> subscriber.heard().size() == 2);
        var bundle = bundle(1);
        assertThat(bundle.getEntry().getLast().getFullUrl()).endsWith("/Task/" + handed.id());
        assertThat(bundle.getEntry().getLast().hasResource()).isFalse();
        var status = (Parameters) bundle.getEntryFirstRep().getResource();
        assertThat(status.getParameterValue("type").primitiveValue())
                .isEqualTo("event-notification");
        assertThat(status.getParameterValue("events-since-subscription-start").primitiveValue())
                .isEqualTo("1");
        assertThat(subscriber.heard())
                .allSatisfy(it -> assertThat(IndependentValidator.errors(it)).isEmpty());
        var known = play.practice.get("/fhir/Subscription/" + subscription);
        assertThat(IndependentValidator.errors(known.body())).isEmpty();
        assertThat(read(Subscription.class, known).getStatus())
                .isEqualTo(SubscriptionStatus.ACTIVE);
    }

    @Test
    void turning_the_dial_down_silences_the_very_next_call() {
        // given
        var practices = subscribed(play.practice);
        var organizations = subscribed(play.organization);
        var handed = play.referAndClaim("D2");
        settled();
        assertThat(subscriber.told(practices, handed)).isEqualTo(1);
        var before = subscriber.told(organizations, handed);
        // when
        play.people.turn(handed, "D0");
        play.move(play.organization, handed, TaskStatus.ACCEPTED);
        settled();
        // then
        assertThat(subscriber.told(practices, handed)).isEqualTo(1);
        assertThat(subscriber.told(organizations, handed)).isEqualTo(before + 1);
    }

    @Test
    void a_call_that_was_due_before_the_dial_was_turned_down_is_not_made() {
        // given
        var practices = subscribed(play.practice);
        subscriber.answers(503);
        var handed = play.referAndClaim("D2");
        await().until(() -> subscriber.told(practices, handed) == 1);
        // when
        play.people.turn(handed, "D0");
        subscriber.answers(200);
        clock.advance(Duration.ofMinutes(1));
        settled();
        // then
        assertThat(subscriber.told(practices, handed)).isEqualTo(1);
    }

    @Test
    void a_consent_that_has_ended_silences_a_call_before_anybody_has_noted_its_end() {
        // given
        var practices = subscribed(play.practice);
        subscriber.answers(503);
        var handed = play.referAndClaim("D2");
        await().until(() -> subscriber.told(practices, handed) == 1);
        // when
        subscriber.answers(200);
        clock.advance(Duration.ofDays(91));
        settled();
        // then
        assertThat(subscriber.told(practices, handed)).isEqualTo(1);
    }

    @Test
    void a_call_that_is_made_again_keeps_its_number() {
        // given
        var practices = subscribed(play.practice);
        subscriber.answers(503);
        var first = play.referAndClaim("D2");
        await().until(() -> subscriber.told(practices, first) == 1);
        subscriber.answers(200);
        // when
        var second = play.referAndClaim("D2");
        await().until(() -> subscriber.told(practices, second) == 1);
        clock.advance(Duration.ofMinutes(1));
        settled();
        // then
        assertThat(subscriber.numbers(practices, first)).containsExactly(1L, 1L);
        assertThat(subscriber.numbers(practices, second)).containsExactly(2L);
        assertThat(events(practices)).isEqualTo(2);
    }

    @Test
    void a_filter_holds_for_what_the_subscriber_sees_when_it_is_told() {
        // given
        var practices = subscribed(play.practice, filtered("Task?status=in-progress,completed"));
        var handed = play.referAndClaim("D2");
        play.move(play.organization, handed, TaskStatus.ACCEPTED);
        settled();
        assertThat(subscriber.told(practices, handed)).isZero();
        // when
        play.move(play.organization, handed, TaskStatus.INPROGRESS);
        settled();
        // then
        assertThat(subscriber.told(practices, handed)).isEqualTo(1);
        assertThat(subscriber.numbers(practices, handed)).containsExactly(1L);
        // and as far as the dial goes
        play.people.turn(handed, "D1");
        settled();
        assertThat(subscriber.told(practices, handed)).isEqualTo(1);
        var known = read(Subscription.class, play.practice.get("/fhir/Subscription/" + practices));
        assertThat(known.getCriteriaElement().getExtensionString(SubscriptionReader.FILTER))
                .isEqualTo("Task?status=completed,in-progress");
    }

    @Test
    void who_asks_is_told_how_its_own_subscriptions_stand() {
        // given
        var practices = subscribed(play.practice);
        var path = "/fhir/Subscription/" + practices + "/$status";
        assertThat(events(practices)).isZero();
        play.referAndClaim("D2");
        settled();
        // when
        var answer = play.practice.get(path);
        // then
        assertThat(IndependentValidator.errors(answer.body())).isEmpty();
        var bundle = read(Bundle.class, answer);
        assertThat(bundle.getType()).isEqualTo(Bundle.BundleType.SEARCHSET);
        var status = (Parameters) bundle.getEntryFirstRep().getResource();
        assertThat(status.getParameterValue("type").primitiveValue()).isEqualTo("query-status");
        assertThat(status.getParameterValue("status").primitiveValue()).isEqualTo("active");
        assertThat(events(practices)).isEqualTo(1);
        assertThat(statuses("")).isEqualTo(1);
        assertThat(statuses("?id=" + practices)).isEqualTo(1);
        assertThat(statuses("?id=" + UUID.randomUUID())).isZero();
        assertThat(statuses("?status=off")).isZero();
        refused(play.organization.get(path), 404);
        var reader = FhirPlay.of(api, play.practiceClient, "system/Task.rs");
        refused(reader.get(path), 403);
    }

    @Test
    void the_organization_is_told_of_a_task_when_it_is_sent() {
        // given
        var organizations = subscribed(play.organization);
        // when
        var handed = play.refer();
        // then
        await().until(() -> subscriber.told(organizations, handed) > 0);
        var paper = play.people.refer();
        await().until(() -> subscriber.told(organizations, paper) > 0);
    }

    @Test
    void a_call_that_fails_is_made_again_until_there_were_enough() {
        // given
        var subscription = subscribed(play.practice);
        subscriber.answers(503);
        play.referAndClaim("D2");
        // when
        for (var tries = 1; tries <= 6; tries++) {
            var so = tries;
            await().until(() -> isTried(so)); // and no longer under way: its pause has begun
            clock.advance(Duration.ofHours(11));
        }
        // then
        await().until(() -> status(subscription) == SubscriptionStatus.ERROR);
    }

    @Test
    void who_wants_no_more_calls_gets_none() {
        // given
        var subscription = subscribed(play.practice);
        subscriber.answers(410);
        // when
        play.referAndClaim("D2");
        // then
        await().until(() -> status(subscription) == SubscriptionStatus.OFF);
    }

    @Test
    void subscriptions_are_ones_own_and_can_be_ended() {
        // given
        var subscription = subscribed(play.practice);
        var path = "/fhir/Subscription/" + subscription;
        // then
        refused(play.organization.get(path), 404);
        refused(play.organization.delete(path), 404);
        assertThat(FhirPlay.ids(play.practice.get("/fhir/Subscription")))
                .containsExactly(subscription);
        assertThat(play.practice.delete(path).status()).isIn(200, 204);
        refused(play.practice.get(path), 404);
        play.referAndClaim("D2");
        settled();
        assertThat(subscriber.heard()).hasSize(1);
    }

    @Test
    void only_public_addresses_ids_and_the_one_topic_are_taken() {
        refused(post(wanted().setCriteria("Task?status=accepted")), 422);
        refused(post(to("https://10.0.0.1/hook")), 422);
        refused(post(to("https://169.254.169.254/")), 422);
        refused(post(to("ftp://example.test/")), 422);
        var full = wanted();
        full.getChannel()
                .getPayloadElement()
                .getExtensionFirstRep()
                .setValue(new CodeType("full-resource"));
        refused(post(full), 422);
        var withHeader = wanted();
        withHeader.getChannel().addHeader("X-Secret: 1");
        refused(post(withHeader), 422);
        refused(post(filtered("Task?owner=Organization/1")), 422);
        refused(post(filtered("Task?status=")), 422);
        refused(post(filtered("Task?status=done")), 400);
        var twice = filtered("Task?status=accepted");
        twice.getCriteriaElement().addExtension(filter("Task?status=completed"));
        refused(post(twice), 422);
        var beating = wanted();
        beating.getChannel()
                .addExtension(
                        new Extension(
                                "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/backport-heartbeat-period",
                                new UnsignedIntType(60)));
        refused(post(beating), 422);
        for (var i = 0; i < 5; i++) {
            assertThat(post(wanted()).status()).isEqualTo(201);
        }
        refused(post(wanted()), 422);
    }

    private Answer post(Subscription wanted) {
        return play.practice.post("/fhir/Subscription", json(wanted));
    }

    private long events(String subscription) {
        var bundle =
                read(
                        Bundle.class,
                        play.practice.get("/fhir/Subscription/" + subscription + "/$status"));
        var status = (Parameters) bundle.getEntryFirstRep().getResource();
        return Long.parseLong(
                status.getParameterValue("events-since-subscription-start").primitiveValue());
    }

    private int statuses(String query) {
        var answer = play.practice.get("/fhir/Subscription/$status" + query);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return read(Bundle.class, answer).getEntry().size();
    }

    private String subscribed(Api end) {
        return subscribed(end, wanted());
    }

    private String subscribed(Api end, Subscription wanted) {
        subscriber.heard().clear();
        var made = end.post("/fhir/Subscription", json(wanted));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        var id = read(Subscription.class, made).getIdElement().getIdPart();
        await().until(() -> subscriber.heard().size() == 1);
        assertThat(subscriber.heard().getFirst()).contains("handshake");
        await().until(
                        () ->
                                read(Subscription.class, end.get("/fhir/Subscription/" + id))
                                                .getStatus()
                                        == SubscriptionStatus.ACTIVE);
        return id;
    }

    private boolean isTried(int times) {
        var ours = where("organizationId").is(play.people.organization.value());
        return mongo.exists(query(ours.and("tries").is(times)), "fhir_calls");
    }

    private SubscriptionStatus status(String subscription) {
        return read(Subscription.class, play.practice.get("/fhir/Subscription/" + subscription))
                .getStatus();
    }

    /** Nothing is left to tell about this organization. */
    private void settled() {
        var ours = query(where("organizationId").is(play.people.organization.value()));
        await().until(
                        () ->
                                mongo.count(ours, "fhir_news") == 0
                                        && mongo.count(ours, "fhir_calls") == 0);
    }

    private Bundle bundle(int index) {
        return FhirPlay.FHIR
                .newJsonParser()
                .parseResource(Bundle.class, subscriber.heard().get(index));
    }

    private Subscription wanted() {
        return to(subscriber.address());
    }

    private Subscription filtered(String filter) {
        var wanted = wanted();
        wanted.getCriteriaElement().addExtension(filter(filter));
        return wanted;
    }

    private static Extension filter(String filter) {
        return new Extension(SubscriptionReader.FILTER, new StringType(filter));
    }

    static Subscription to(String endpoint) {
        var wanted = new Subscription();
        wanted.setStatus(SubscriptionStatus.REQUESTED);
        wanted.setReason("To follow tasks");
        wanted.setCriteria(SubscriptionReader.TOPIC);
        wanted.getChannel()
                .setType(Subscription.SubscriptionChannelType.RESTHOOK)
                .setEndpoint(endpoint)
                .setPayload(SubscriptionReader.PAYLOAD);
        wanted.getChannel()
                .getPayloadElement()
                .addExtension(
                        new Extension(SubscriptionReader.PAYLOAD_CONTENT, new CodeType("id-only")));
        return wanted;
    }
}
