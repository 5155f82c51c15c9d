package org.safetynets.identity.erasure.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safetynets.platform.security.Role.COORDINATOR;
import static org.safetynets.platform.security.Role.TRAINER;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.core.ConditionFactory;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.ErasureCompletedV1;
import org.safetynets.contracts.MembershipChangedV1;
import org.safetynets.contracts.PersonErasedV1;
import org.safetynets.identity.AmongServices;
import org.safetynets.identity.Network;
import org.safetynets.platform.inbox.Consumers;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

class ErasureIT extends AmongServices {

    private static final String ERASURE = "/api/identity/me/erasure";
    private static final String LOOK = "/api/identity/erasures/look";
    private static final List<String> OTHERS =
            List.of(
                    "group-service",
                    "training-service",
                    "notification-service",
                    "referral-service");

    @Autowired private Api api;
    @Autowired private Network network;
    @Autowired private Given given;
    @Autowired private Published published;
    @Autowired private MongoOperations mongo;
    @Autowired private MutableClock clock;
    @Autowired private MeterRegistry meters;
    @Autowired private Consumers consumers;

    @AfterEach
    void timeGoesOn() {
        clock.reset();
    }

    @Test
    void tells_every_service_ends_the_account_and_is_completed_by_the_receipts() {
        // given
        var person = network.person("Heron");
        // when
        var answer = erase(person);
        // then
        assertThat(answer.status()).as(answer.toString()).isEqualTo(202);
        var id = UUID.fromString(answer.text("erasureId"));
        soon().until(() -> told(person).size() == 1);
        assertThat(told(person).getFirst().erasureId()).isEqualTo(id);
        soon().untilAsserted(
                        () ->
                                assertThat(ELSEWHERE.asked())
                                        .contains(
                                                "POST " + account(person) + "/logout",
                                                "DELETE " + account(person)));
        assertThat(look(answer).text("status")).isEqualTo("under-way");
        OTHERS.forEach(it -> receipt(id, person, it));
        soon().until(() -> look(answer).text("status").equals("completed"));
        assertThat(look(answer).json().path("receipts").size()).isEqualTo(5);
        assertThat(look(answer).body()).contains("certification", "public-fact");
    }

    @Test
    void leaves_nothing_of_the_person_here() {
        // given
        var organization = network.organization();
        var pseudonym = "Avocet" + UUID.randomUUID().toString().substring(0, 8);
        var person = network.person(pseudonym);
        Network.hold(network.asAdmin(), organization, person, TRAINER);
        network.asAdmin()
                .with("X-Reason", "was heard to speak of " + pseudonym)
                .delete(Network.member(organization, person));
        // when
        erase(person, pseudonym);
        // then
        soon().untilAsserted(
                        () ->
                                assertThat(mongo.getCollectionNames())
                                        .allSatisfy(
                                                it ->
                                                        assertThat(
                                                                        mongo.findAll(
                                                                                Document.class, it))
                                                                .asString()
                                                                .doesNotContain(pseudonym)));
    }

    @Test
    void ends_memberships_so_that_other_services_learn_it() {
        // given
        var organization = network.organization();
        var person = network.member(organization, TRAINER);
        // when
        erase(person);
        // then
        soon().untilAsserted(
                        () ->
                                assertThat(published.of(MembershipChangedV1.class))
                                        .filteredOn(it -> it.personId().equals(person))
                                        .last()
                                        .extracting(MembershipChangedV1::change)
                                        .isEqualTo(MembershipChangedV1.Change.ENDED));
    }

    @Test
    void is_refused_to_who_coordinates_alone_and_changes_nothing() {
        // given
        var other = network.organization();
        var organization = network.organization();
        var person = network.member(organization, COORDINATOR);
        Network.hold(network.asAdmin(), other, person, TRAINER);
        // when
        var answer = erase(person);
        // then
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("last-coordinator");
        assertThat(me(person).json().path("memberships").size()).isEqualTo(2);
        var preview = api.as(Tokens.of(person)).get(ERASURE + "/preview");
        assertThat(preview.text("lastCoordinatorOf", "0", "organizationId"))
                .isEqualTo(organization.toString());
    }

    @Test
    void needs_a_fresh_sign_in_and_ones_own_pseudonym() {
        // given
        var person = network.person("Heron");
        var stale = api.as(Tokens.of(person).withoutStepUp());
        // then
        assertThat(stale.post(ERASURE, Map.of("pseudonym", "Heron")).problem())
                .isEqualTo("step-up-required");
        assertThat(erase(person, "Avocet").status()).isEqualTo(400);
        assertThat(me(person).status()).isEqualTo(200);
    }

    @Test
    void lets_nobody_come_back_with_the_token_they_still_have() {
        // given
        var person = network.person("Heron");
        erase(person);
        soon().until(() -> me(person).status() == 404);
        // when
        var back = api.as(Tokens.of(person).named("Heron")).put("/api/identity/me", Map.of());
        // then
        assertThat(back.status()).isEqualTo(404);
        assertThat(erase(person, "Heron").status()).isIn(404, 409);
        assertThat(told(person)).hasSize(1);
    }

    @Test
    void says_before_what_would_be_kept_and_nothing_while_a_service_is_away() {
        // given
        var person = network.person("Heron");
        ELSEWHERE.says(
                "training",
                """
                {"service":"training-service","sections":[],"wouldKeep":[
                 {"what":"certification","why":"public-fact","until":"2027-01-01T00:00:00Z"}]}
                """);
        // when
        var preview = api.as(Tokens.of(person)).get(ERASURE + "/preview");
        // then
        assertThat(preview.text("wouldKeep", "0", "service")).isEqualTo("training-service");
        assertThat(preview.text("wouldKeep", "0", "until")).isEqualTo("2027-01-01T00:00:00Z");
        ELSEWHERE.down("groups");
        assertThat(api.as(Tokens.of(person)).get(ERASURE + "/preview").status()).isEqualTo(503);
    }

    @Test
    void alarms_when_a_service_has_not_answered_at_the_deadline() {
        // given
        var person = network.person("Heron");
        var answer = erase(person);
        // when
        clock.advance(Duration.ofDays(31));
        // then
        soon().until(() -> look(answer).text("status").equals("overdue"));
        var listed = network.asAdmin().get("/api/identity/erasures?status=overdue");
        assertThat(listed.body()).contains(answer.text("erasureId")).contains("group-service");
        assertThat(meters.get("nets.identity.erasures.overdue").gauge().value()).isPositive();
        assertThat(api.as(Tokens.of(person)).get("/api/identity/erasures").status()).isEqualTo(403);
    }

    @Test
    void is_found_by_its_code_alone() {
        assertThat(api.post(LOOK, Map.of("code", "0000-0000-0000-0000")).status()).isEqualTo(404);
        assertThat(api.post(LOOK, Map.of("code", "")).status()).isEqualTo(400);
    }

    @Test
    void is_applied_again_to_a_database_restored_to_before_it() {
        // given
        var person = network.person("Heron");
        var before = Objects.requireNonNull(mongo.findById(person, Document.class, "people"));
        var answer = erase(person);
        OTHERS.forEach(it -> receipt(UUID.fromString(answer.text("erasureId")), person, it));
        soon().until(() -> look(answer).text("status").equals("completed"));
        var deletions = deletions(person);
        // when
        consumers.stop();
        mongo.insert(before, "people");
        mongo.remove(new Query(), "inbox");
        mongo.remove(new Query(Criteria.where("personId").is(person)), "erasures");
        mongo.remove(new Query(Criteria.where("_id").is(person)), "erased_people");
        mongo.remove(new Query(), "incarnation"); // as a restore does
        consumers.start();
        // then
        soon().until(() -> me(person).status() == 404);
        soon().until(() -> deletions(person) > deletions);
        soon().until(() -> erasure(person) instanceof Document it && it.get("completedAt") != null);
        assertThat(told(person)).hasSize(1);
    }

    private Object erasure(UUID person) {
        var found =
                mongo.findOne(
                        new Query(Criteria.where("personId").is(person)),
                        Document.class,
                        "erasures");
        return found == null ? "none" : found;
    }

    private long deletions(UUID person) {
        return ELSEWHERE.asked().stream().filter(("DELETE " + account(person))::equals).count();
    }

    private Answer erase(UUID person) {
        return erase(person, me(person).text("pseudonym"));
    }

    private Answer erase(UUID person, String pseudonym) {
        return api.as(Tokens.of(person)).post(ERASURE, Map.of("pseudonym", pseudonym));
    }

    private Answer me(UUID person) {
        return api.as(Tokens.of(person)).get("/api/identity/me");
    }

    private Answer look(Answer erased) {
        return api.post(LOOK, Map.of("code", erased.text("receiptCode")));
    }

    private List<PersonErasedV1> told(UUID person) {
        return published.of(PersonErasedV1.class, person);
    }

    private void receipt(UUID erasure, UUID person, String service) {
        var kept =
                service.equals("training-service")
                        ? List.of(
                                new ErasureCompletedV1.Kept(
                                        "certification",
                                        "public-fact",
                                        Instant.parse("2027-01-01T00:00:00Z")))
                        : List.<ErasureCompletedV1.Kept>of();
        given.event(
                new ErasureCompletedV1(
                        UUID.randomUUID(), 1, erasure, person, service, 1, 0, kept, false));
    }

    private static String account(UUID person) {
        return "/admin/realms/safety-nets/users/" + person;
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(60));
    }
}
