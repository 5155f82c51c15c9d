package org.safetynets.identity.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safetynets.identity.audit.web.AuditFixture.read;
import static org.safetynets.platform.security.Role.COORDINATOR;
import static org.safetynets.platform.security.Role.FACILITATOR;
import static org.safetynets.platform.security.Role.SAFETY_LEAD;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.DeliverySettledV1;
import org.safetynets.contracts.DeliverySettledV1.Channel;
import org.safetynets.contracts.DeliverySettledV1.Outcome;
import org.safetynets.identity.IdentityTest;
import org.safetynets.identity.Network;
import org.safetynets.identity.audit.domain.Entries;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.PersonalData;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityTest
class AuditIT {

    @Autowired private Api api;
    @Autowired private Network network;
    @Autowired private Given given;
    @Autowired private Entries entries;
    @Autowired private java.util.List<PersonalData> held;
    private AuditFixture audit;

    @BeforeEach
    void set_up() {
        audit = new AuditFixture(given, entries);
    }

    @Test
    void shows_a_coordinator_and_a_safety_lead_what_was_done_in_their_organization() {
        // given
        var organization = network.organization();
        var facilitator = network.person("Heron");
        var partner = network.person("Willow");
        audit.noted(
                read(organization, facilitator, "roster.read", null),
                read(organization, facilitator, "join-request.decided", partner));
        // when
        var list = list(organization, "");
        // then
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.text("items", "0", "action")).isEqualTo("join-request.decided");
        assertThat(list.text("items", "0", "actor", "pseudonym"))
                .isEqualTo(network.pseudonym(facilitator));
        assertThat(list.text("items", "0", "about")).isEqualTo(partner.toString());
        assertThat(list.text("items", "0", "subjectId")).isEqualTo(partner.toString());
        assertThat(list.text("items", "1", "action")).isEqualTo("roster.read");
        var lead = network.as(UUID.randomUUID(), organization, SAFETY_LEAD);
        assertThat(lead.get(path(organization)).status()).isEqualTo(200);
    }

    @Test
    void is_a_file_for_those_who_may_read_it_and_that_is_noted_too() {
        // given
        var organization = network.organization();
        var facilitator = network.person("Heron");
        audit.noted(read(organization, facilitator, "roster.read", null));
        var lead = network.as(UUID.randomUUID(), organization, SAFETY_LEAD);
        // when
        var file = lead.get(path(organization) + ".csv");
        // then
        assertThat(file.body())
                .startsWith("\uFEFF\"position\",\"at\"")
                .contains("\"" + network.pseudonym(facilitator) + "\",\"roster.read\"");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> found(list(organization, "?action=audit.read")) >= 1);
        var other = network.as(facilitator, organization, FACILITATOR);
        assertThat(other.get(path(organization) + ".csv").status()).isEqualTo(403);
    }

    @Test
    void is_searched_by_action_actor_person_and_time_and_paged() {
        // given
        var organization = network.organization();
        var heron = network.person("Heron");
        var wren = network.person("Wren");
        var first = read(organization, heron, "roster.read", null);
        var last = read(organization, wren, "roster.read", heron);
        audit.noted(first, read(organization, heron, "members.read", null), last);
        // when, then
        assertThat(found(list(organization, "?action=roster.read"))).isEqualTo(2);
        assertThat(found(list(organization, "?action=roster.read&actor=" + heron))).isEqualTo(1);
        assertThat(found(list(organization, "?action=roster.read&about=" + heron))).isEqualTo(1);
        assertThat(found(list(organization, "?actor=" + UUID.randomUUID()))).isZero();
        assertThat(found(list(organization, "?action=members.read&from=2999-01-01T00:00:00Z")))
                .isZero();
        assertThat(found(list(organization, "?action=members.read&to=2999-01-01T00:00:00Z")))
                .isEqualTo(1);
        var second = list(organization, "?action=roster.read&size=1&page=1");
        assertThat(second.text("items", "0", "entryId")).isEqualTo(first.entryId().toString());
        assertThat(list(organization, "?action=A%20B").status()).isEqualTo(400);
        assertThat(list(organization, "?from=yesterday").status()).isEqualTo(400);
    }

    @Test
    void is_nobody_elses_and_another_organization_stays_unseen() {
        // given
        var organization = network.organization();
        var other = network.organization();
        audit.noted(read(other, network.person("Wren"), "roster.read", null));
        // when, then
        assertThat(found(list(organization, "?action=roster.read"))).isZero();
        var facilitator = network.as(UUID.randomUUID(), organization, FACILITATOR);
        assertThat(facilitator.get(path(organization)).status()).isEqualTo(403);
        assertThat(facilitator.get(path(other)).status()).isEqualTo(404);
        assertThat(facilitator.get("/api/identity/audit").status()).isEqualTo(403);
        assertThat(facilitator.post("/api/identity/audit/verify", null).status()).isEqualTo(403);
        assertThat(api.get("/api/identity/me/audit").status()).isEqualTo(401);
    }

    @Test
    void shows_a_person_what_was_done_about_them_and_by_them() {
        // given
        var organization = network.organization();
        var heron = network.person("Heron");
        var wren = network.person("Wren");
        audit.noted(
                read(organization, heron, "roster.read", null),
                read(organization, wren, "enrolment.read", heron),
                read(organization, wren, "roster.read", null));
        // when
        var mine = api.as(Tokens.of(heron)).get("/api/identity/me/audit");
        var nobodys = api.as(Tokens.of(UUID.randomUUID())).get("/api/identity/me/audit");
        // then
        assertThat(found(mine)).isEqualTo(2);
        assertThat(mine.text("items", "0", "action")).isEqualTo("enrolment.read");
        assertThat(mine.text("items", "0", "actor", "pseudonym"))
                .isEqualTo(network.pseudonym(wren));
        assertThat(mine.text("items", "1", "action")).isEqualTo("roster.read");
        assertThat(found(nobodys)).isZero();
    }

    @Test
    void notes_that_it_was_read_and_that_roles_were_granted() {
        // given
        var organization = network.organization();
        var coordinator = network.member(organization, COORDINATOR);
        // when
        network.as(coordinator, organization, COORDINATOR).get(path(organization));
        // then
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> {
                            var all = network.asAdmin().get("/api/identity/audit?size=100");
                            assertThat(all.body())
                                    .contains("audit.read", "roles.granted")
                                    .contains("organization.created");
                            assertThat(found(list(organization, "?actor=" + coordinator)))
                                    .isEqualTo(1);
                        });
    }

    @Test
    void tells_a_person_that_their_address_was_used() {
        // given
        var heron = network.person("Heron");
        // when
        given.event(
                new DeliverySettledV1(
                        UUID.randomUUID(),
                        1,
                        null,
                        heron,
                        UUID.randomUUID(),
                        "group.paused",
                        Channel.EMAIL,
                        Outcome.SENT,
                        null));
        // then
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> {
                            var mine = api.as(Tokens.of(heron)).get("/api/identity/me/audit");
                            assertThat(mine.text("items", "0", "action")).isEqualTo("address.used");
                            assertThat(
                                            mine.json()
                                                    .path("items")
                                                    .path(0)
                                                    .path("actor")
                                                    .path("service")
                                                    .asBoolean())
                                    .isTrue();
                        });
    }

    @Test
    void keeps_a_note_once_however_often_it_comes() {
        // given
        var organization = network.organization();
        var note = read(organization, network.person("Heron"), "roster.read", null);
        var after = read(organization, network.person("Wren"), "members.read", null);
        // when
        given.event(note);
        given.event(note);
        audit.noted(note, after);
        // then
        assertThat(found(list(organization, "?action=roster.read"))).isEqualTo(1);
    }

    @Test
    void forgets_who_somebody_was_and_stays_whole() {
        // given
        var organization = network.organization();
        var heron = network.person("Heron");
        audit.noted(read(organization, heron, "roster.read", heron));
        var data =
                held.stream().filter(it -> it.section().equals("audit")).findFirst().orElseThrow();
        assertThat(data.about(new PersonId(heron))).isNotEmpty();
        // when
        var erased = data.erase(new PersonId(heron));
        // then
        assertThat(erased.anonymised()).isPositive();
        assertThat(erased.kept()).hasSize(1);
        assertThat(data.erase(new PersonId(heron)).anonymised()).isZero();
        assertThat(data.about(new PersonId(heron))).isEmpty();
        var list = list(organization, "?action=roster.read");
        assertThat(found(list)).isEqualTo(1);
        assertThat(list.body()).doesNotContain(heron.toString()).doesNotContain("Heron");
        var verified = network.asAdmin().post("/api/identity/audit/verify", null);
        assertThat(verified.json().path("intact").asBoolean()).isTrue();
    }

    private Answer list(OrganizationId organization, String query) {
        return network.as(UUID.randomUUID(), organization, COORDINATOR)
                .get(path(organization) + query);
    }

    private static long found(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json().path("total").asLong();
    }

    private static String path(OrganizationId organization) {
        return "/api/identity/organizations/" + organization + "/audit";
    }
}
