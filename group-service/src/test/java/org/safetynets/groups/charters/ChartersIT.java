package org.safetynets.groups.charters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.groups.World;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class ChartersIT {

    @Autowired Api api;
    @Autowired Given given;
    @Autowired JsonMapper json;
    World world;
    UUID group;
    final UUID fernId = UUID.randomUUID();
    final Tokens fern = Tokens.of(fernId).named("Fern");

    @BeforeEach
    void world() {
        world = new World(api, given);
        group = world.openGroup(4);
        world.accept(group, world.asked(fern, group));
    }

    @Test
    void a_member_accepts_the_charter_that_counts_and_the_version_is_kept() {
        // given
        var charter = world.group(group) + "/charter";
        var first = api.as(fern).get(charter);
        assertThat(first.text("version")).isEqualTo("1");
        assertThat(first.json().has("acceptedVersion")).isFalse();
        assertThat(api.as(fern).post(charter + "/1/accept", null).text("version")).isEqualTo("1");
        // when
        change(Map.of("forWhom", "Partners", "outcomes", "Calm", "guidelines", List.of("Pass")));
        change(Map.of("forWhom", "Partners", "outcomes", "Calm", "guidelines", List.of("Pass")));
        // then
        var second = api.as(fern).get(charter);
        assertThat(second.text("version")).as("the same words are no new one").isEqualTo("2");
        assertThat(second.text("acceptedVersion")).isEqualTo("1");
        assertThat(second.text("charter", "outcomes")).isEqualTo("Calm");
        var old = api.as(fern).post(charter + "/1/accept", null);
        assertThat(old.problem()).isEqualTo("charter-not-current");
        assertThat(old.text("currentVersion")).isEqualTo("2");
        assertThat(api.as(fern).post(charter + "/2/accept", null).status()).isEqualTo(200);
        var accepted = world.facilitator().get(charter + "/acceptances");
        assertThat(accepted.text("0", "personId")).isEqualTo(fernId.toString());
        assertThat(accepted.json()).hasSize(2);
        assertThat(world.facilitator().get(charter + "/versions").text("1", "charter", "outcomes"))
                .isEqualTo("Self-trust");
    }

    @Test
    void nobody_else_sees_or_accepts_it() {
        var charter = world.group(group) + "/charter";
        var stranger = api.as(World.partner("Wren"));
        assertThat(stranger.get(charter).status()).isEqualTo(404);
        assertThat(stranger.post(charter + "/1/accept", null).status()).isEqualTo(404);
        var elsewhere = new World(api, given);
        assertThat(elsewhere.coordinator().get(charter + "/versions").status()).isEqualTo(404);
    }

    @Test
    void the_guidelines_are_read_out_in_a_meeting_and_the_first_time_is_kept() {
        // given
        var at = Map.of("startsAt", Instant.now().plus(Duration.ofHours(1)).toString());
        var meetings = world.group(group) + "/meetings";
        var meeting = world.facilitator().post(meetings, at).text("meetingId");
        var guidelines = meetings + "/" + meeting + "/guidelines";
        // when
        var before = world.facilitator().get(guidelines);
        var read = world.facilitator().put(guidelines + "/read", null);
        // then
        assertThat(before.text("guidelines", "0")).isEqualTo("Passing is fine");
        assertThat(before.json().has("readAt")).isFalse();
        assertThat(read.text("charterVersion")).isEqualTo("1");
        var again = world.facilitator().put(guidelines + "/read", null);
        assertThat(again.text("readAt")).isEqualTo(read.text("readAt")).isNotEmpty();
        assertThat(api.as(fern).get(guidelines).status()).isEqualTo(404);
        var unknown = meetings + "/" + UUID.randomUUID() + "/guidelines";
        assertThat(world.facilitator().put(unknown + "/read", null).status()).isEqualTo(404);
    }

    @Test
    void the_guidelines_shipped_are_taken_and_other_words_are_another_version() {
        var admin = api.as(Tokens.of(UUID.randomUUID()).networkAdmin());
        var address = "/api/groups/guidelines";
        var shipped = json.readTree(new File("../deploy/content/guidelines.json"));
        var kept = admin.put(address, shipped.toString());
        assertThat(kept.status()).as(kept.toString()).isEqualTo(200);
        assertThat(admin.put(address, shipped.toString()).text("version"))
                .isEqualTo(kept.text("version"));
        assertThat(api.get(address).json().path("texts").path("es").size())
                .isEqualTo(kept.json().path("texts").path("en").size())
                .isEqualTo(10);
        var other = admin.put(address, Map.of("texts", Map.of("en", List.of("Be kind"))));
        assertThat(other.text("version"))
                .isEqualTo(String.valueOf(Integer.parseInt(kept.text("version")) + 1));
        var old = api.get(address + "?version=" + kept.text("version"));
        assertThat(old.text("texts", "en", "2")).isEqualTo("Passing is fine.");
        assertThat(admin.put(address, Map.of("texts", Map.of())).status()).isEqualTo(400);
    }

    private void change(Map<String, Object> charter) {
        var body = world.groupBody(4, world.facilitatorId);
        body.put("charter", charter);
        var tag = world.coordinator().get(world.group(group)).header("ETag");
        var changed = world.coordinator().with("If-Match", tag).put(world.group(group), body);
        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
    }
}
