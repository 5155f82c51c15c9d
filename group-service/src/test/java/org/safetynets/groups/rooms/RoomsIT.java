package org.safetynets.groups.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.safetynets.contracts.MeetingChangedV1;
import org.safetynets.groups.World;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class RoomsIT {

    private static final Tokens FERN = World.partner("Fern");

    @Autowired Api api;
    @Autowired Given given;
    @Autowired Published published;
    @Autowired MutableClock clock;
    @Autowired MongoOperations mongo;
    World world;
    UUID group;
    String meeting;
    Instant startsAt;

    @BeforeEach
    void world() {
        world = new World(api, given);
        group = world.openGroup(4);
        world.accept(group, world.asked(FERN, group));
        startsAt = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(30));
        var made =
                world.coordinator()
                        .post(
                                world.group(group) + "/meetings",
                                Map.of("startsAt", startsAt.toString()));
        meeting = world.group(group) + "/meetings/" + made.text("meetingId");
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void a_room_opens_shortly_before_the_meeting_and_closes_shortly_after() {
        clock.setTo(startsAt.minus(Duration.ofMinutes(15)).minusSeconds(1));
        assertThat(room(FERN).problem()).isEqualTo("room-not-open");
        clock.setTo(startsAt.minus(Duration.ofMinutes(15)));
        assertThat(room(FERN).text("url")).matches("https://meet.localhost/[0-9a-f]{32}");
        clock.setTo(startsAt.plus(Duration.ofMinutes(90 + 15)).minusSeconds(1));
        assertThat(room(FERN).status()).isEqualTo(200);
        clock.setTo(startsAt.plus(Duration.ofMinutes(90 + 15)));
        assertThat(room(FERN).problem()).isEqualTo("room-not-open");
    }

    @Test
    void only_who_is_seated_or_leads_is_let_in_and_all_come_to_the_same() {
        clock.setTo(startsAt);
        var url = room(FERN).text("url");
        assertThat(room(world.facilitator).text("url")).isEqualTo(url);
        assertThat(room(World.partner("Stranger")).status()).isEqualTo(404);
        assertThat(room(world.coordinator).status()).isEqualTo(404);
        assertThat(room(FERN).header("Cache-Control")).contains("no-store");
        api.as(FERN).delete("/api/groups/mine/seats/" + group);
        assertThat(room(FERN).status()).isEqualTo(404);
    }

    @Test
    void a_coordinator_gives_it_another_when_somebody_came_in_whom_nobody_knows() {
        clock.setTo(startsAt);
        var url = room(FERN).text("url");
        assertThat(api.as(FERN).post(meeting + "/room/rotate", null).status()).isEqualTo(404);
        var rotated = world.coordinator().post(meeting + "/room/rotate", null);
        assertThat(rotated.status()).isEqualTo(204);
        assertThat(room(FERN).text("url")).isNotEqualTo(url).isNotEmpty();
    }

    @Test
    void so_does_whoever_leads_it_and_no_other_facilitator() {
        clock.setTo(startsAt);
        var url = room(FERN).text("url");
        var another = Tokens.of(UUID.randomUUID()).with(world.organization, Role.FACILITATOR);
        assertThat(api.as(another).post(meeting + "/room/rotate", null).status()).isEqualTo(404);
        var rotated = world.facilitator().post(meeting + "/room/rotate", null);
        assertThat(rotated.status()).isEqualTo(204);
        assertThat(room(FERN).text("url")).isNotEqualTo(url).isNotEmpty();
    }

    @Test
    void a_cancelled_meeting_has_none_and_so_has_one_in_person() {
        world.coordinator().post(meeting + "/cancel", null);
        clock.setTo(startsAt);
        assertThat(room(FERN).problem()).isEqualTo("room-not-open");
        var body = world.groupBody(4, world.facilitatorId);
        body.put("format", "in-person");
        var version = world.coordinator().get(world.group(group)).header("ETag");
        world.coordinator().with("If-Match", version).put(world.group(group), body);
        assertThat(room(FERN).status()).isEqualTo(404);
    }

    @Test
    void it_is_in_no_list_feed_event_or_log(CapturedOutput output) {
        var feed = api.as(FERN).post("/api/groups/mine/calendar", null).text("url");
        clock.setTo(startsAt);
        var name = URI.create(room(FERN).text("url")).getPath().substring(1);
        assertThat(name).hasSize(32);
        world.facilitator().post(meeting + "/start", null);
        var id = UUID.fromString(meeting.substring(meeting.lastIndexOf('/') + 1));
        await().until(() -> published.of(MeetingChangedV1.class, id).size() > 1);

        assertThat(world.coordinator().get(meeting).body()).doesNotContain(name);
        var lists = world.coordinator().get(world.group(group) + "/occurrences");
        assertThat(lists.body()).doesNotContain(name);
        assertThat(api.get(URI.create(feed).getPath()).body())
                .contains("BEGIN:VEVENT")
                .doesNotContain(name);
        assertThat(mongo.find(new Query(), Document.class, "outbox").toString())
                .doesNotContain(name);
        assertThat(output).doesNotContain(name);
    }

    private Answer room(Tokens who) {
        return api.as(who).get(meeting + "/room");
    }
}
