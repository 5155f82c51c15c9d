package org.safetynets.identity.invitation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safetynets.platform.security.Role.COORDINATOR;
import static org.safetynets.platform.security.Role.TRAINER;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.InvitationIssuedV1;
import org.safetynets.contracts.InvitationIssuedV1.Change;
import org.safetynets.identity.IdentityTest;
import org.safetynets.identity.Network;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@IdentityTest
class InvitationsIT {

    private static final String LOOK = "/api/identity/invitations/look";
    private static final String ACCEPT = "/api/identity/invitations/accept";
    @Autowired private Network network;
    @Autowired private Api api;
    @Autowired private Published published;
    @Autowired private MongoOperations mongo;
    @Autowired private MutableClock clock;
    private OrganizationId organization;
    private UUID coordinator;
    private Api by;

    @BeforeEach
    void coordinated() {
        organization = network.organization();
        coordinator = network.member(organization, COORDINATOR);
        by = network.as(coordinator, organization, COORDINATOR);
    }

    @AfterEach
    void timeGoesOn() {
        clock.reset();
    }

    @Test
    void bring_somebody_in_by_a_code_on_paper_once() {
        // given
        var code = issue("code", null).text("code");
        var wren = api.as(Tokens.of(UUID.randomUUID()).named("Wren"));
        // when
        var look = wren.post(LOOK, Map.of("code", code));
        var accepted = wren.post(ACCEPT, Map.of("code", code.toLowerCase(java.util.Locale.ROOT)));
        var again = wren.post(ACCEPT, Map.of("code", code));
        // then
        assertThat(look.text("organizationId")).isEqualTo(organization.toString());
        assertThat(look.text("organizationName")).startsWith("Harbor");
        assertThat(accepted.status()).as(accepted.toString()).isEqualTo(200);
        assertThat(accepted.text("memberships", "0", "roles", "0")).isEqualTo("trainer");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("invitation-not-valid");
    }

    @Test
    void keep_the_address_from_everybody_but_its_deliverer() {
        // when
        var issued = issue("email", "wren@birds.example");
        // then
        assertThat(issued.status()).as(issued.toString()).isEqualTo(201);
        assertThat(issued.text("code")).isEmpty();
        assertThat(by.get(invitations()).text("items", "0", "email")).isEqualTo("w…@b…");
        var stored = mongo.findAll(Document.class, "invitations").toString();
        assertThat(stored).contains(organization.toString()).doesNotContain("birds.example");
        var delivery = deliver(issued.text("invitationId"));
        assertThat(delivery.text("address")).isEqualTo("wren@birds.example");
        assertThat(delivery.text("language")).isEqualTo("en");
        assertThat(api.as(Tokens.of(UUID.randomUUID())).post(LOOK, codeOf(delivery)).status())
                .isEqualTo(200);
        await().atMost(Duration.ofSeconds(20)).until(() -> !told(issued).isEmpty());
        assertThat(told(issued).getFirst().toString()).doesNotContain("birds");
    }

    @Test
    void forget_the_address_when_they_are_accepted_revoked_or_run_out() {
        // given
        var accepted = issue("email", "a@birds.example");
        var revoked = issue("email", "b@birds.example");
        var expired = issue("email", "c@birds.example");
        var code = codeOf(deliver(accepted.text("invitationId")));
        // when
        api.as(Tokens.of(UUID.randomUUID()).named("Robin")).post(ACCEPT, code);
        by.post(path(revoked, "/revoke"), Map.of("reason", "a mistake"));
        clock.advance(Duration.ofDays(14));
        // then
        await().atMost(Duration.ofSeconds(20))
                .until(() -> told(expired).getLast().change() == Change.EXPIRED);
        for (var each : List.of(accepted, revoked, expired)) {
            assertThat(deliver(each.text("invitationId")).status()).isEqualTo(404);
            var id = UUID.fromString(each.text("invitationId"));
            var document = mongo.findById(id, Document.class, "invitations");
            assertThat(document).doesNotContainKeys("address", "code");
        }
    }

    @Test
    void are_sent_again_under_the_next_number() {
        // given
        var issued = issue("email", "wren@birds.example");
        // when
        var again = by.post(path(issued, "/resend"), Map.of());
        // then
        assertThat(again.text("sending")).isEqualTo("2");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(told(issued))
                                        .extracting(InvitationIssuedV1::sending)
                                        .containsExactly(1, 2));
        var paper = issue("code", null);
        assertThat(by.post(path(paper, "/resend"), Map.of()).problem())
                .isEqualTo("invitation-not-mailed");
    }

    @Test
    void look_alike_when_wrong_used_run_out_or_revoked_and_are_tried_five_times_an_hour() {
        // given
        var revoked = issue("code", null);
        by.post(path(revoked, "/revoke"), Map.of("reason", "a mistake"));
        var good = Map.of("code", issue("code", null).text("code"));
        var guesser = api.as(Tokens.of(UUID.randomUUID()).named("Magpie"));
        // when, then
        var first = guesser.post(LOOK, Map.of("code", revoked.text("code")));
        assertThat(first.problem()).isEqualTo("invitation-not-valid");
        for (var i = 0; i < 4; i++) {
            var wrong = guesser.post(ACCEPT, Map.of("code", "0000-0000-0000-000" + i));
            assertThat(wrong.problem()).isEqualTo("invitation-not-valid");
        }
        assertThat(guesser.post(LOOK, good).problem()).isEqualTo("too-many-tries");
        clock.advance(Duration.ofHours(1).plusSeconds(1));
        assertThat(guesser.post(LOOK, good).status()).isEqualTo(200);
    }

    @Test
    void end_with_the_right_of_whoever_issued_them() {
        // given
        network.member(organization, COORDINATOR);
        var code = Map.of("code", issue("code", null).text("code"));
        network.asAdmin().delete(Network.member(organization, coordinator));
        // when
        var answer = api.as(Tokens.of(UUID.randomUUID()).named("Wren")).post(ACCEPT, code);
        // then
        assertThat(answer.problem()).isEqualTo("invitation-not-valid");
    }

    @Test
    void add_to_the_roles_somebody_holds() {
        // given
        var member = network.member(organization, COORDINATOR);
        var code = Map.of("code", issue("code", null).text("code"));
        // when
        var me = api.as(Tokens.of(member)).post(ACCEPT, code);
        // then
        assertThat(me.json().path("memberships").path(0).path("roles").size()).isEqualTo(2);
    }

    @Test
    void are_the_coordinators_and_need_a_fresh_sign_in() {
        // given
        var body = Map.of("roles", List.of("trainer"), "channel", "code");
        var trainer = network.as(network.member(organization, TRAINER), organization, TRAINER);
        var stale = Tokens.of(coordinator).with(organization, COORDINATOR).withoutStepUp();
        var other = network.organization();
        // when, then
        assertThat(trainer.post(invitations(), body).status()).isEqualTo(403);
        assertThat(api.as(stale).post(invitations(), body).problem()).isEqualTo("step-up-required");
        var foreign = "/api/identity/organizations/" + other + "/invitations";
        assertThat(by.post(foreign, body).status()).isEqualTo(404);
        assertThat(by.post(foreign + "/" + UUID.randomUUID() + "/resend", Map.of()).status())
                .isEqualTo(404);
    }

    @Test
    void name_the_field_that_is_wrong() {
        assertThat(issue("email", null).text("errors", "0", "field")).isEqualTo("email");
        assertThat(issue("code", "a@b.example").text("errors", "0", "field")).isEqualTo("email");
        assertThat(issue("email", "a@b.example,c@d.example").text("errors", "0", "field"))
                .isEqualTo("email");
        assertThat(issue("pigeon", null).status()).isEqualTo(400);
    }

    private Answer issue(String channel, @org.jspecify.annotations.Nullable String email) {
        var body = new java.util.HashMap<String, Object>();
        body.put("roles", List.of("trainer"));
        body.put("channel", channel);
        if (email != null) {
            body.put("email", email);
        }
        return by.post(invitations(), body);
    }

    private Answer deliver(String invitation) {
        return api.as(Tokens.service("notification-service"))
                .with("X-Reason", "delivery")
                .get("/internal/invitations/" + invitation);
    }

    private static Map<String, String> codeOf(Answer delivery) {
        return Map.of("code", delivery.text("code"));
    }

    private String invitations() {
        return "/api/identity/organizations/" + organization + "/invitations";
    }

    private String path(Answer invitation, String rest) {
        return invitations() + "/" + invitation.text("invitationId") + rest;
    }

    private List<InvitationIssuedV1> told(Answer invitation) {
        return published.of(
                InvitationIssuedV1.class, UUID.fromString(invitation.text("invitationId")));
    }
}
