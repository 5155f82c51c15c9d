package org.safetynets.groups.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.CertificationChangedV1;
import org.safetynets.contracts.CertificationChangedV1.Status;
import org.safetynets.contracts.MeetingChangedV1;
import org.safetynets.contracts.MeetingChangedV1.Change;
import org.safetynets.groups.World;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class MeetingsIT {

    @Autowired Api api;
    @Autowired Given given;
    @Autowired Published published;
    World world;
    UUID group;
    CertificationChangedV1 certification;

    @BeforeEach
    void world() {
        world = new World(api, given);
        group = world.draft(4, world.facilitatorId);
        certification = world.certified();
        world.open(group);
    }

    @Test
    void a_meeting_is_scheduled_started_attended_and_held() {
        var fern = UUID.randomUUID();
        var partner = org.safetynets.platform.test.Tokens.of(fern).named("Fern");
        world.accept(group, world.asked(partner, group));
        var meeting = scheduled(1);
        assertThat(world.coordinator().post(meeting + "/start", null).status()).isEqualTo(403);
        assertThat(world.facilitator().post(meeting + "/start", null).text("status"))
                .isEqualTo("started");
        var stranger = attendance(UUID.randomUUID(), "attended");
        assertThat(world.facilitator().put(meeting + "/attendance", stranger).problem())
                .isEqualTo("not-seated");
        var attended =
                world.facilitator().put(meeting + "/attendance", attendance(fern, "attended"));
        assertThat(attended.text("attendance", "0", "pseudonym")).isEqualTo("Fern");
        assertThat(world.facilitator().post(meeting + "/complete", null).text("status"))
                .isEqualTo("held");

        var id = UUID.fromString(meeting.substring(meeting.lastIndexOf('/') + 1));
        await().untilAsserted(
                        () ->
                                assertThat(published.of(MeetingChangedV1.class, id))
                                        .extracting(MeetingChangedV1::change)
                                        .containsExactly(
                                                Change.SCHEDULED,
                                                Change.STARTED,
                                                Change.ATTENDANCE_RECORDED,
                                                Change.HELD));
        var held = published.of(MeetingChangedV1.class, id).getLast();
        assertThat(held.attended()).isEqualTo(1);
        assertThat(held.facilitatorId()).isEqualTo(world.facilitatorId);
    }

    @Test
    void a_meeting_does_not_start_after_the_certification_is_gone() {
        var meeting = scheduled(1);
        world.turn(certification, 2, Status.SUSPENDED);
        world.awaitStatus(group, "paused");
        assertThat(world.facilitator().post(meeting + "/start", null).problem())
                .isEqualTo("not-currently-certified");
        assertThat(schedule(2).problem()).isEqualTo("not-currently-certified");
    }

    @Test
    void times_that_cannot_be_are_refused() {
        assertThat(schedule(-1).problem()).isEqualTo("meeting-in-the-past");
        assertThat(schedule(24 * 365 * 3).problem()).isEqualTo("not-currently-certified");
        scheduled(5);
        assertThat(schedule(5).problem()).isEqualTo("meeting-already-scheduled");
        var bad = world.coordinator().post(meetings(), Map.of("startsAt", "next week"));
        assertThat(bad.status()).isEqualTo(400);
        assertThat(bad.text("errors", "0", "field")).isEqualTo("startsAt");
    }

    @Test
    void a_cancelled_meeting_frees_its_time() {
        var meeting = scheduled(3);
        assertThat(world.coordinator().post(meeting + "/cancel", null).text("status"))
                .isEqualTo("cancelled");
        assertThat(world.coordinator().post(meeting + "/cancel", null).problem())
                .isEqualTo("wrong-meeting-status");
        assertThat(schedule(3).status()).isEqualTo(201);
        assertThat(world.coordinator().get(meetings()).text("total")).isEqualTo("2");
    }

    private String meetings() {
        return world.group(group) + "/meetings";
    }

    private Answer schedule(int hours) {
        var start = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(hours + 1, ChronoUnit.HOURS);
        var past = hours < 0 ? start.minus(2, ChronoUnit.HOURS) : start;
        return world.coordinator().post(meetings(), Map.of("startsAt", past.toString()));
    }

    private String scheduled(int hours) {
        var answer = schedule(hours);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return meetings() + "/" + answer.text("meetingId");
    }

    private static Map<String, Object> attendance(UUID person, String status) {
        return Map.of("entries", List.of(Map.of("personId", person, "status", status)));
    }
}
