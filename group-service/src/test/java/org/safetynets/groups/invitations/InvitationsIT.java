package org.safetynets.groups.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.groups.AtOnce;
import org.safetynets.groups.World;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.StoredTexts;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class InvitationsIT {

    private static final String MINE = "/api/groups/mine/invitations";

    @Autowired Api api;
    @Autowired Given given;
    @Autowired MutableClock clock;
    @Autowired StoredTexts stored;
    @Autowired HeldInvitations held;

    World world;
    UUID group;
    final UUID fernId = UUID.randomUUID();
    final Tokens fern = Tokens.of(fernId).named("Fern");
    final Tokens wren = World.partner("Wren");

    @BeforeEach
    void an_open_group_that_nobody_finds() {
        world = new World(api, given);
        world.certified();
        var body = world.groupBody(4, world.facilitatorId);
        body.put("visibility", "private");
        group = UUID.fromString(world.coordinator().post(world.groups(), body).text("groupId"));
        assertThat(world.open(group).status()).isEqualTo(200);
    }

    @AfterEach
    void clock() {
        clock.reset();
    }

    @Test
    void whoever_was_invited_sees_the_group_and_asks_as_everybody_does() {
        // given
        assertThat(world.ask(fern, group, World.CALM).status()).isEqualTo(404);
        // when
        var used = use(fern, code());
        // then
        assertThat(used.text("groupId")).isEqualTo(group.toString());
        var seen = api.as(fern).get(MINE + "/" + group);
        assertThat(seen.text("name")).isEqualTo("Steady Steps");
        assertThat(seen.text("seatsFree")).isEqualTo("4");
        assertThat(seen.json().path("takesRequests").asBoolean()).isTrue();
        assertThat(seen.text("charter", "forWhom")).isEqualTo("Partners");
        // when
        var request = world.asked(fern, group);
        // then
        assertThat(world.accept(group, request).status()).isEqualTo(200);
        assertThat(world.roster(group, "seated")).containsExactly("Fern");
    }

    @Test
    void for_nobody_else_is_the_group_there() {
        use(fern, code());
        assertThat(world.found(group)).isFalse();
        assertThat(api.get("/api/groups/listed/" + group).status()).isEqualTo(404);
        assertThat(api.as(wren).get(MINE + "/" + group).status()).isEqualTo(404);
        assertThat(world.ask(wren, group, World.CALM).status()).isEqualTo(404);
    }

    @Test
    void a_code_is_for_one_person_however_many_come_at_once() throws Exception {
        // given
        var code = code();
        Callable<Integer> come = () -> use(World.partner("Ivy"), code).status();
        // when
        var answers = AtOnce.run(Collections.nCopies(6, come));
        // then
        assertThat(answers).containsOnlyOnce(200);
        assertThat(use(wren, code).problem()).isEqualTo("invitation-not-valid");
    }

    @Test
    void whoever_used_a_code_may_come_by_it_again_and_types_it_as_they_like() {
        var code = code();
        use(fern, code);
        var typed = code.toLowerCase(java.util.Locale.ROOT).replace("-", " ").replace('0', 'o');
        assertThat(use(fern, typed).status()).isEqualTo(200);
    }

    @Test
    void a_code_runs_out_or_is_taken_back() {
        // given
        var late = code();
        var regretted = world.facilitator().post(invitations(), null);
        // when
        var one = invitations() + "/" + regretted.text("invitationId");
        assertThat(world.coordinator().delete(one).status()).isEqualTo(204);
        assertThat(world.coordinator().delete(one).status()).isEqualTo(404);
        // then
        assertThat(use(fern, regretted.text("code")).problem()).isEqualTo("invitation-not-valid");
        assertThat(listed()).hasSize(1);
        // when
        clock.advance(Duration.ofDays(14));
        // then
        assertThat(use(fern, late).problem()).isEqualTo("invitation-not-valid");
        assertThat(listed()).isEmpty();
    }

    @Test
    void an_invitation_ends_ninety_days_after_its_first_use_however_often_it_is_used() {
        // given
        var code = code();
        use(fern, code);
        // when
        clock.advance(Duration.ofDays(89));
        assertThat(use(fern, code).status()).isEqualTo(200);
        assertThat(seen(fern)).isEqualTo(200);
        clock.advance(Duration.ofDays(1));
        // then
        assertThat(seen(fern)).isEqualTo(404);
        assertThat(use(fern, code).problem()).isEqualTo("invitation-not-valid");
    }

    @Test
    void whoever_was_removed_sees_the_group_no_more_and_uses_up_no_code() {
        // given
        var code = code();
        use(fern, code);
        var request = world.asked(fern, group);
        world.accept(group, request);
        var other = code();
        // when
        var removal = world.group(group) + "/members/" + fernId + "/remove";
        assertThat(world.coordinator().post(removal, Map.of("reason", "Shouted")).status())
                .isLessThan(300);
        // then
        assertThat(seen(fern)).isEqualTo(404);
        assertThat(use(fern, other).problem()).isEqualTo("invitation-not-valid");
        assertThat(use(wren, other).status()).isEqualTo(200);
    }

    @Test
    void one_that_was_used_is_listed_without_the_person_and_can_be_taken_back() {
        // given
        use(fern, code());
        // when
        var used = listed().get(0);
        // then
        assertThat(used.path("used").asBoolean()).isTrue();
        assertThat(used.toString()).doesNotContain(fernId.toString());
        // when
        var one = invitations() + "/" + used.path("invitationId").asString();
        assertThat(world.coordinator().delete(one).status()).isEqualTo(204);
        // then
        assertThat(seen(fern)).isEqualTo(404);
        assertThat(world.ask(fern, group, World.CALM).status()).isEqualTo(404);
    }

    @Test
    void a_code_stays_free_while_the_group_takes_nobody_and_none_is_made() {
        // given
        var code = code();
        world.coordinator().post(world.group(group) + "/pause", null);
        // when
        assertThat(world.coordinator().post(invitations(), null).problem())
                .isEqualTo("group-takes-nobody");
        assertThat(use(fern, code).problem()).isEqualTo("group-takes-nobody");
        world.coordinator().post(world.group(group) + "/resume", null);
        // then
        assertThat(use(wren, code).status()).isEqualTo(200);
    }

    @Test
    void nobody_is_invited_where_everybody_finds_the_way() {
        var body = world.groupBody(4, world.facilitatorId);
        body.put("visibility", "public");
        group = UUID.fromString(world.coordinator().post(world.groups(), body).text("groupId"));
        assertThat(world.open(group).status()).isEqualTo(200);
        assertThat(world.coordinator().post(invitations(), null).problem())
                .isEqualTo("group-is-public");
    }

    @Test
    void what_somebody_used_stays_theirs_when_who_invited_them_is_erased() {
        // given
        var mine = code();
        use(fern, mine);
        var unused = code();
        // when
        held.erase(new PersonId(world.coordinatorId));
        // then
        assertThat(seen(fern)).isEqualTo(200);
        assertThat(use(wren, unused).problem()).isEqualTo("invitation-not-valid");
        assertThat(listed()).hasSize(1);
        assertThat(listed().get(0).hasNonNull("madeBy")).isFalse();
    }

    @Test
    void codes_come_by_the_page_and_no_group_has_more_than_fifty_unused() {
        // given
        for (int made = 0; made < 50; made++) {
            code();
        }
        // when
        var page = world.coordinator().get(invitations() + "?size=20&page=2");
        // then
        assertThat(page.json().path("items")).hasSize(10);
        assertThat(page.json().path("total").asInt()).isEqualTo(50);
        assertThat(world.coordinator().post(invitations(), null).problem())
                .isEqualTo("too-many-invitations");
    }

    private JsonNode listed() {
        return world.coordinator().get(invitations()).json().path("items");
    }

    private int seen(Tokens by) {
        return api.as(by).get(MINE + "/" + group).status();
    }

    @Test
    void an_invitation_opens_nothing_while_the_group_takes_nobody() {
        use(fern, code());
        world.coordinator().post(world.group(group) + "/pause", null);
        assertThat(api.as(fern).get(MINE + "/" + group).status()).isEqualTo(404);
        assertThat(world.ask(fern, group, World.CALM).status()).isEqualTo(404);
    }

    @Test
    void only_who_runs_the_group_invites_and_we_do_not_know_the_code() {
        var code = code();
        assertThat(stored.holding(code)).isEmpty();
        assertThat(stored.holding(code.replace("-", ""))).isEmpty();
        assertThat(world.coordinator().get(invitations()).body()).doesNotContain(code);
        var other = Tokens.of(UUID.randomUUID()).with(world.organization, Role.FACILITATOR);
        assertThat(api.as(other).post(invitations(), null).status())
                .as("leads another group")
                .isEqualTo(404);
        var elsewhere =
                Tokens.of(UUID.randomUUID())
                        .with(new OrganizationId(UUID.randomUUID()), Role.COORDINATOR);
        assertThat(api.as(elsewhere).get(invitations()).status()).isEqualTo(404);
    }

    private String code() {
        var made = world.coordinator().post(invitations(), null);
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return made.text("code");
    }

    private Answer use(Tokens by, String code) {
        return api.as(by).post(MINE, Map.of("code", code));
    }

    private String invitations() {
        return world.group(group) + "/invitations";
    }
}
