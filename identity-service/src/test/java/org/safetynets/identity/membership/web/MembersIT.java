package org.safetynets.identity.membership.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.safetynets.identity.Network.hold;
import static org.safetynets.identity.Network.member;
import static org.safetynets.identity.Network.members;
import static org.safetynets.platform.security.Role.COORDINATOR;
import static org.safetynets.platform.security.Role.FACILITATOR;
import static org.safetynets.platform.security.Role.SAFETY_LEAD;
import static org.safetynets.platform.security.Role.TRAINER;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.MembershipChangedV1;
import org.safetynets.contracts.MembershipChangedV1.Change;
import org.safetynets.identity.IdentityTest;
import org.safetynets.identity.Network;
import org.safetynets.platform.sealing.Sealed;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.platform.sealing.Subject;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.StoredTexts;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

@IdentityTest
class MembersIT {

    @Autowired private Network network;
    @Autowired private Api api;
    @Autowired private Published published;
    @Autowired private MongoOperations mongo;
    @Autowired private Sealing sealing;
    @Autowired private StoredTexts texts;

    @Test
    void are_given_roles_changed_and_ended_and_the_network_is_told_each_time() {
        // given
        var organization = network.organization();
        var coordinator = network.member(organization, COORDINATOR);
        var by = network.as(coordinator, organization, COORDINATOR);
        var person = network.person("Heron");
        // when
        var granted = hold(by, organization, person, FACILITATOR, SAFETY_LEAD);
        var changed = hold(by, organization, person, FACILITATOR);
        var ended = by.delete(member(organization, person));
        // then
        assertThat(granted.status()).isEqualTo(200);
        assertThat(granted.text("pseudonym")).startsWith("Heron");
        assertThat(granted.text("roles", "0")).isEqualTo("facilitator");
        assertThat(granted.text("roles", "1")).isEqualTo("safety-lead");
        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
        assertThat(changed.text("since")).isEqualTo(granted.text("since"));
        assertThat(ended.status()).isEqualTo(204);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(told(person))
                                        .extracting(
                                                MembershipChangedV1::change,
                                                MembershipChangedV1::version,
                                                MembershipChangedV1::roles)
                                        .containsExactly(
                                                tuple(
                                                        Change.GRANTED,
                                                        1L,
                                                        Set.of("facilitator", "safety-lead")),
                                                tuple(Change.CHANGED, 2L, Set.of("facilitator")),
                                                tuple(Change.ENDED, 3L, Set.of())));
    }

    @Test
    void are_a_file_for_coordinators_in_which_nothing_runs_as_a_formula() {
        // given
        var organization = network.organization();
        var coordinator = network.member(organization, COORDINATOR);
        var person = network.person("-2-3");
        hold(network.asAdmin(), organization, person, TRAINER, FACILITATOR);
        var path = "/api/identity/organizations/" + organization + "/members.csv";
        // when
        var file = network.as(coordinator, organization, COORDINATOR).get(path);
        // then
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(file.body())
                .contains("\"'" + network.pseudonym(person) + "\",\"active\"")
                .contains("\"facilitator; trainer\"");
        assertThat(network.as(person, organization, TRAINER).get(path).status()).isEqualTo(403);
    }

    @Test
    void who_leads_groups_sees_by_whom_they_are_supported_and_nobody_else() {
        // given
        var organization = network.organization();
        var trainer = network.member(organization, TRAINER, FACILITATOR);
        var facilitator = network.member(organization, FACILITATOR);
        var path = "/api/identity/organizations/" + organization + "/supporters";
        // when
        var seen = network.as(facilitator, organization, FACILITATOR).get(path);
        // then
        assertThat(seen.json()).as(seen.toString()).hasSize(1);
        assertThat(seen.text("0", "pseudonym")).isEqualTo(network.pseudonym(trainer));
        assertThat(seen.json().path(0).path("roles")).hasSize(1);
        assertThat(network.as(facilitator, network.organization(), FACILITATOR).get(path).status())
                .isEqualTo(404);
    }

    @Test
    void keep_the_same_membership_when_they_come_back() {
        // given
        var organization = network.organization();
        var person = network.member(organization, TRAINER);
        network.asAdmin().delete(member(organization, person));
        // when
        var back = hold(network.asAdmin(), organization, person, TRAINER);
        // then
        assertThat(back.text("version")).isEqualTo("3");
    }

    @Test
    void are_told_once_however_often_the_same_is_asked_for() {
        // given
        var organization = network.organization();
        var person = network.member(organization, TRAINER);
        // when
        var again = hold(network.asAdmin(), organization, person, TRAINER);
        // then
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text("version")).isEqualTo("1");
    }

    @Test
    void keep_who_changed_them_and_why() {
        // given
        var organization = network.organization();
        var coordinator = network.member(organization, COORDINATOR);
        var by = network.as(coordinator, organization, COORDINATOR);
        var person = network.person("Heron");
        // when
        var body = Map.of("roles", List.of("trainer"), "reason", "runs the spring cohort");
        by.put(member(organization, person), body);
        by.with("X-Reason", "moved away").delete(member(organization, person));
        // then
        var kept =
                mongo.find(
                        new Query(Criteria.where("personId").is(person)),
                        Document.class,
                        "membershipChanges");
        assertThat(kept)
                .extracting(it -> reason(person, it))
                .containsExactly("runs the spring cohort", "moved away");
        assertThat(texts.holding("runs the spring cohort")).isEmpty();
        assertThat(kept).extracting(it -> it.get("by")).containsOnly(coordinator);
    }

    @Test
    void are_listed_for_those_who_work_with_them() {
        // given
        var organization = network.organization();
        var coordinator = network.member(organization, COORDINATOR);
        var facilitator = network.member(organization, FACILITATOR);
        var gone = network.member(organization, TRAINER);
        network.asAdmin().delete(member(organization, gone));
        // when
        var page = network.as(coordinator, organization, COORDINATOR).get(members(organization));
        // then
        assertThat(page.json().path("total").asInt()).isEqualTo(2);
        assertThat(page.text("items", "0", "personId")).isEqualTo(coordinator.toString());
        assertThat(page.text("items", "1", "personId")).isEqualTo(facilitator.toString());
        assertThat(page.text("items", "1", "pseudonym")).startsWith("Willow");
        var forbidden =
                network.as(facilitator, organization, FACILITATOR).get(members(organization));
        assertThat(forbidden.status()).isEqualTo(403);
    }

    @Test
    void have_a_history_that_their_coordinators_read() {
        // given
        var organization = network.organization();
        var coordinator = network.member(organization, COORDINATOR);
        var by = network.as(coordinator, organization, COORDINATOR);
        var person = network.person("Heron");
        by.put(
                member(organization, person),
                Map.of("roles", List.of("trainer"), "reason", "runs the spring cohort"));
        by.delete(member(organization, person));
        // when
        var history = by.get(member(organization, person) + "/history");
        // then
        assertThat(history.json().path("total").asInt()).isEqualTo(2);
        assertThat(history.text("items", "0", "before", "0")).isEqualTo("trainer");
        assertThat(history.json().path("items").path(0).path("after").size()).isZero();
        assertThat(history.text("items", "1", "reason")).isEqualTo("runs the spring cohort");
        assertThat(history.text("items", "1", "by")).isEqualTo(coordinator.toString());
        assertThat(history.text("items", "1", "byPseudonym")).startsWith("Willow");
        var trainer = network.as(person, organization, TRAINER);
        assertThat(trainer.get(member(organization, person) + "/history").status()).isEqualTo(403);
        assertThat(by.get(member(organization, UUID.randomUUID()) + "/history").status())
                .isEqualTo(404);
    }

    @Test
    void are_changed_by_nobody_who_has_not_just_proven_that_it_is_them() {
        // given
        var organization = network.organization();
        var person = network.member(organization, TRAINER);
        var stale = api.as(Tokens.of(UUID.randomUUID()).networkAdmin().withoutStepUp());
        // when, then
        assertThat(hold(stale, organization, person, FACILITATOR).problem())
                .isEqualTo("step-up-required");
        assertThat(stale.delete(member(organization, person)).problem())
                .isEqualTo("step-up-required");
    }

    private List<MembershipChangedV1> told(UUID person) {
        return published.of(MembershipChangedV1.class).stream()
                .filter(it -> it.personId().equals(person))
                .toList();
    }

    /** As nobody reads it in the database. */
    private String reason(UUID person, Document change) {
        var sealed = new Sealed(change.get("reason", Binary.class));
        var place = "membershipChanges.reason:" + change.get("_id", UUID.class);
        return sealing.open(Subject.person(person), place, sealed).orElse("");
    }
}
