package org.safetynets.groups.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.groups.World;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class OutcomesIT {

    @Autowired Api api;
    @Autowired Given given;
    World world;
    UUID group;
    String meeting = "";

    @BeforeEach
    void world() {
        world = new World(api, given);
        group = world.openGroup(12);
        var meetings = world.group(group) + "/meetings";
        var at = Map.of("startsAt", Instant.now().plus(Duration.ofHours(1)).toString());
        meeting = meetings + "/" + world.facilitator().post(meetings, at).text("meetingId");
    }

    @Test
    void a_member_checks_in_once_the_meeting_began_and_a_low_one_is_looked_at_in_private() {
        // given
        var fernId = UUID.randomUUID();
        var fern = Tokens.of(fernId).named("Fern");
        world.accept(group, world.asked(fern, group));
        assertThat(checkIn(fern, 9, 9).problem()).isEqualTo("pulse-not-wanted");
        world.facilitator().post(meeting + "/start", null);
        // then
        assertThat(checkIn(World.partner("Wren"), 9, 9).status()).isEqualTo(404);
        assertThat(checkIn(fern, 9, 11).status()).isEqualTo(400);
        assertThat(checkIn(fern, 9, 9).status()).isEqualTo(204);
        var lead = Tokens.of(UUID.randomUUID()).with(world.organization, Role.SAFETY_LEAD);
        var reviews = "/api/groups/organizations/" + world.organization + "/pulse-reviews";
        assertThat(api.as(lead).get(reviews).json()).isEmpty();
        // when
        assertThat(checkIn(fern, 9, 3).status()).isEqualTo(204);
        // then
        var seen = api.as(lead).get(reviews);
        assertThat(seen.text("0", "personId")).isEqualTo(fernId.toString());
        assertThat(seen.text("0", "pseudonym")).isEqualTo("Fern");
        assertThat(world.facilitator().get(reviews).status()).isEqualTo(403);
        var id = meeting.substring(meeting.lastIndexOf('/') + 1);
        var done = reviews + "/" + id + "/" + fernId + "/done";
        assertThat(api.as(lead).post(done, null).status()).isEqualTo(204);
        assertThat(api.as(lead).get(reviews).json()).isEmpty();
    }

    @Test
    void a_report_says_nothing_about_fewer_than_eleven_people() {
        // given
        world.facilitator().post(meeting + "/start", null);
        for (var i = 0; i < 10; i++) {
            said("P" + i);
        }
        // then
        assertThat(report().text("rows", "0", "withheld")).isEqualTo("true");
        assertThat(report().text("rows", "0", "people")).isEmpty();
        assertThat(report().json().has("total")).isFalse();
        // when
        said("P10");
        // then
        var report = report();
        assertThat(report.text("rows", "0", "people")).isEqualTo("11");
        assertThat(report.text("total", "heard", "mean")).isEqualTo("8.0");
        var csv = world.coordinator().get(outcomes() + ".csv?by=purpose");
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.body()).contains(World.PURPOSE);
    }

    @Test
    void attendance_and_who_stayed_are_told_of_eleven_people_and_of_no_fewer() {
        // given
        world.facilitator().post(meeting + "/start", null);
        var people = new ArrayList<Tokens>();
        var came = new HashMap<String, String>();
        for (var i = 0; i < 11; i++) {
            var id = UUID.randomUUID();
            var person = Tokens.of(id).named("P" + i);
            people.add(person);
            world.accept(group, world.asked(person, group));
            came.put(id.toString(), "attended");
        }
        var entries =
                came.entrySet().stream()
                        .map(it -> Map.of("personId", it.getKey(), "status", it.getValue()))
                        .toList();
        var recorded = world.facilitator().put(meeting + "/attendance", Map.of("entries", entries));
        assertThat(recorded.status()).as(recorded.toString()).isEqualTo(200);
        assertThat(world.coordinator().get(outcomes() + "/attendance").json().has("total"))
                .as("not held yet")
                .isFalse();
        world.facilitator().post(meeting + "/complete", null);
        // when
        api.as(people.getFirst()).delete("/api/groups/mine/seats/" + group);
        // then
        var report = world.coordinator().get(outcomes() + "/attendance");
        assertThat(report.text("total", "people")).as(report.toString()).isEqualTo("11");
        assertThat(report.text("rows", "0", "attended", "mean")).isEqualTo("1.0");
        assertThat(report.text("rows", "0", "stayed")).isEqualTo("10");
        assertThat(Double.parseDouble(report.text("rows", "0", "retained", "mean")))
                .isBetween(0.9, 0.92);
        var csv = world.coordinator().get(outcomes() + "/attendance.csv?by=purpose");
        assertThat(csv.body()).contains(World.PURPOSE, "total", "stayed");
    }

    private void said(String name) {
        var person = World.partner(name);
        world.accept(group, world.asked(person, group));
        assertThat(checkIn(person, 8, 8).status()).isEqualTo(204);
    }

    private Answer report() {
        return world.coordinator().get(outcomes());
    }

    private String outcomes() {
        return "/api/groups/organizations/" + world.organization + "/outcomes";
    }

    private Answer checkIn(Tokens who, int heard, int safe) {
        var body = Map.of("heard", heard, "useful", 9, "suited", 9, "safe", safe);
        return api.as(who).put(meeting + "/pulse", body);
    }
}
