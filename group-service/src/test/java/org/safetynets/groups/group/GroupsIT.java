package org.safetynets.groups.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.CertificationChangedV1.Status;
import org.safetynets.contracts.GroupChangedV1;
import org.safetynets.contracts.GroupChangedV1.Change;
import org.safetynets.groups.World;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.group.domain.GroupState;
import org.safetynets.groups.group.domain.Groups;
import org.safetynets.groups.group.domain.PauseReason;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.StoredTexts;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class GroupsIT {

    @Autowired Api api;
    @Autowired Given given;
    @Autowired Published published;
    @Autowired StoredTexts texts;
    @Autowired Groups groups;
    World world;

    @BeforeEach
    void world() {
        world = new World(api, given);
    }

    @Test
    void a_group_opens_only_once_its_facilitator_is_certified() {
        var id = world.draft(8, world.facilitatorId);
        var refused = world.open(id);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("not-currently-certified");
        assertThat(refused.text("purpose")).isEqualTo("BT_CORE");
        assertThat(world.found(id)).isFalse();

        world.certified();
        var opened = world.open(id);

        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.text("status")).isEqualTo("open");
        assertThat(opened.text("purposeName")).isEqualTo("Partner Healing");
        assertThat(opened.text("nextMeeting")).isNotEmpty();
        assertThat(opened.header("ETag")).isEqualTo("\"2\"");
        assertThat(world.found(id)).isTrue();
        assertThat(api.get("/api/groups/listed/" + id).text("charter", "forWhom"))
                .isEqualTo("Partners");
    }

    @Test
    void a_note_on_a_pause_is_stored_for_no_other_eyes() {
        var note = "Because of " + UUID.randomUUID();
        var id = world.openGroup(8);
        world.coordinator().post(world.group(id) + "/pause", Map.of("reason", note));

        var paused = groups.find(world.organization, new GroupId(id));
        assertThat(paused)
                .get()
                .extracting(it -> it.state())
                .isEqualTo(new GroupState.Paused(PauseReason.BY_COORDINATOR, note, null));
        assertThat(texts.holding(note)).isEmpty();
        assertThat(world.coordinator().post(world.group(id) + "/resume", null).status())
                .isEqualTo(200);
    }

    @Test
    void other_services_hear_of_each_step_in_order() {
        var id = world.openGroup(8);
        world.coordinator().post(world.group(id) + "/pause", Map.of("reason", "Holidays"));
        world.coordinator().post(world.group(id) + "/resume", null);
        world.coordinator().post(world.group(id) + "/close", null);
        await().untilAsserted(
                        () ->
                                assertThat(published.of(GroupChangedV1.class, id))
                                        .extracting(GroupChangedV1::change)
                                        .containsExactly(
                                                Change.DRAFTED,
                                                Change.OPENED,
                                                Change.PAUSED,
                                                Change.RESUMED,
                                                Change.CLOSED));
        var events = published.of(GroupChangedV1.class, id);
        assertThat(events).extracting(GroupChangedV1::version).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(events.get(1).facilitators()).containsExactly(world.facilitatorId);
        assertThat(events.get(1).certifiedThrough()).isNotNull();
        assertThat(events.get(2).pauseReason())
                .isEqualTo(GroupChangedV1.PauseReason.BY_COORDINATOR);
        assertThat(world.found(id)).isFalse();
    }

    @Test
    void another_organizations_people_find_nothing_here() {
        var id = world.draft(8, world.facilitatorId);
        var other = new OrganizationId(UUID.randomUUID());
        var stranger = api.as(Tokens.of(UUID.randomUUID()).with(other, Role.COORDINATOR));
        var theirs = "/api/groups/organizations/" + other + "/groups/" + id;

        assertThat(stranger.get(world.group(id)).status()).isEqualTo(404);
        assertThat(stranger.get(theirs).status()).isEqualTo(404);
        assertThat(stranger.post(theirs + "/open", null).status()).isEqualTo(404);
        assertThat(stranger.get(theirs + "/roster").status()).isEqualTo(404);
        assertThat(stranger.get(theirs + "/view").status()).isEqualTo(404);
        assertThat(stranger.get(theirs + "/meetings").status()).isEqualTo(404);
        assertThat(
                        stranger.with("If-Match", "\"1\"")
                                .put(theirs, world.groupBody(8, world.facilitatorId))
                                .status())
                .isEqualTo(404);
        assertThat(stranger.get(world.groups()).status()).isEqualTo(404);
        assertThat(api.get(world.group(id)).status()).isEqualTo(401);
    }

    @Test
    void roles_decide_who_runs_a_group() {
        var id = world.draft(8, world.facilitatorId);
        assertThat(world.facilitator().post(world.groups(), Map.of()).status()).isEqualTo(403);
        assertThat(world.facilitator().post(world.group(id) + "/open", null).status())
                .isEqualTo(403);
        var bystander = Tokens.of(UUID.randomUUID()).with(world.organization, Role.FACILITATOR);
        assertThat(world.facilitator().get(world.group(id)).status()).isEqualTo(200);
        assertThat(api.as(bystander).get(world.group(id)).status()).isEqualTo(404);
        assertThat(api.as(bystander).get(world.groups()).text("total")).isEqualTo("0");
        assertThat(world.facilitator().get(world.groups()).text("total")).isEqualTo("1");
        assertThat(world.coordinator().get(world.groups() + "?status=open").text("total"))
                .isEqualTo("0");
    }

    @Test
    void a_change_needs_the_version_it_changes() {
        var id = world.draft(8, world.facilitatorId);
        var body = world.groupBody(6, world.facilitatorId);
        body.put("name", "Other Steps");
        var coordinator = world.coordinator();

        assertThat(coordinator.put(world.group(id), body).status()).isEqualTo(428);
        var changed = coordinator.with("If-Match", "\"1\"").put(world.group(id), body);
        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
        assertThat(changed.text("name")).isEqualTo("Other Steps");
        var stale = coordinator.with("If-Match", "\"1\"").put(world.group(id), body);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.problem()).isEqualTo("stale");
    }

    @Test
    void an_open_group_is_not_given_to_somebody_who_is_not_certified() {
        var id = world.openGroup(8);
        var body = world.groupBody(8, UUID.randomUUID());
        var refused = world.coordinator().with("If-Match", "\"2\"").put(world.group(id), body);
        assertThat(refused.problem()).isEqualTo("not-currently-certified");
    }

    @Test
    void a_paused_group_resumes_when_it_is_given_a_certified_facilitator() {
        var id = world.draft(8, world.facilitatorId);
        var certification = world.certified();
        world.open(id);
        var substitute = UUID.randomUUID();
        given.event(world.certification(substitute, UUID.randomUUID(), 1, Status.ACTIVE));
        world.turn(certification, 2, Status.REVOKED);
        world.awaitStatus(id, "paused");

        var tag = world.coordinator().get(world.group(id)).header("ETag");
        var body = world.groupBody(8, substitute);
        var changed = world.coordinator().with("If-Match", tag).put(world.group(id), body);

        assertThat(changed.text("status")).as(changed.toString()).isEqualTo("open");
        assertThat(world.found(id)).isTrue();
    }

    @Test
    void a_repeated_key_drafts_one_group() {
        var keyed = world.coordinator().with("Idempotency-Key", UUID.randomUUID().toString());
        var body = world.groupBody(8, world.facilitatorId);
        var first = keyed.post(world.groups(), body);
        var second = keyed.post(world.groups(), body);
        assertThat(second.text("groupId")).isEqualTo(first.text("groupId")).isNotEmpty();
        assertThat(world.coordinator().get(world.groups()).text("total")).isEqualTo("1");
    }
}
