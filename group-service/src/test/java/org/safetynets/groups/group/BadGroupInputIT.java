package org.safetynets.groups.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetynets.contracts.GroupChangedV1;
import org.safetynets.groups.World;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class BadGroupInputIT {

    @Autowired Api api;
    @Autowired Given given;
    @Autowired Published published;
    World world;

    @BeforeEach
    void world() {
        world = new World(api, given);
    }

    /** Whatever was refused left nothing behind. */
    @AfterEach
    void nothing_was_kept() {
        assertThat(world.coordinator().get(world.groups()).text("total")).isEqualTo("0");
        assertThat(published.of(GroupChangedV1.class))
                .noneMatch(it -> it.organizationId().equals(world.organization.value()));
    }

    @ParameterizedTest
    @CsvSource({
        "name,''",
        "purpose,bt core",
        "purpose,NO_SUCH",
        "capacity,1",
        "capacity,13",
        "capacity,many",
        "format,telepathy",
        "visibility,PUBLIC",
        "language,English",
        "facilitators,nobody"
    })
    void each_wrong_field_is_named(String field, String value) {
        var body = world.groupBody(8, world.facilitatorId);
        body.put(field, value);
        assertRefused(draft(body), field);
    }

    @ParameterizedTest
    @CsvSource({
        "weekday,someday",
        "startTime,25:00",
        "startTime,7pm",
        "durationMinutes,0",
        "everyWeeks,0",
        "everyWeeks,9",
        "timeZone,Europe/Atlantis",
        "timeZone,+02:00"
    })
    void so_is_each_wrong_field_of_the_schedule(String field, String value) {
        var schedule = new HashMap<String, @Nullable Object>(World.schedule());
        schedule.put(field, value);
        var body = world.groupBody(8, world.facilitatorId);
        body.put("schedule", schedule);
        assertRefused(draft(body), "schedule." + field);
    }

    @ParameterizedTest
    @CsvSource({
        "startsOn,2020-01-01,startsOn",
        "startsOn,2099-01-01,startsOn",
        "startsOn,2027-02-30,startsOn",
        "until,2020-01-01,until",
        "count,0,count",
        "count,501,count",
        "weekdays,someday,weekdays",
        "exceptions,never,exceptions",
        "monthly,first,monthly",
    })
    void a_recurrence_that_cannot_be_is_refused(String field, String value, String named) {
        var schedule = new HashMap<String, @Nullable Object>(World.schedule());
        schedule.put(field, value.isEmpty() ? null : value);
        var body = world.groupBody(8, world.facilitatorId);
        body.put("schedule", schedule);
        assertRefused(draft(body), "schedule." + named);
    }

    @Test
    void so_is_one_that_says_two_things_or_leaves_nothing() {
        var monthly = Map.of("nth", 0);
        assertRefused(draft(withSchedule(Map.of("monthly", monthly))), "schedule.monthly.nth");
        var both = Map.of("monthly", Map.of("nth", 1), "weekdays", List.of("monday", "friday"));
        assertRefused(draft(withSchedule(both)), "schedule.weekdays");
        var ends = Map.<String, Object>of("until", "2099-01-01", "count", 5);
        assertRefused(draft(withSchedule(ends)), "schedule.count");
        var day = LocalDate.now(ZoneId.of("Europe/Dublin")).plusWeeks(1);
        var monday = day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).toString();
        var nothing = Map.of("startsOn", monday, "count", 1, "exceptions", List.of(monday));
        assertRefused(draft(withSchedule(nothing)), "schedule.exceptions");
    }

    private Map<String, Object> withSchedule(Map<String, ?> more) {
        var schedule = new HashMap<String, Object>(World.schedule());
        schedule.putAll(more);
        var body = world.groupBody(8, world.facilitatorId);
        body.put("schedule", schedule);
        return body;
    }

    @Test
    void missing_unknown_and_over_long_fields_are_refused() {
        var missing = world.groupBody(8, world.facilitatorId);
        missing.remove("schedule");
        assertRefused(draft(missing), "schedule");
        var unknown = world.groupBody(8, world.facilitatorId);
        unknown.put("secret", true);
        assertRefused(draft(unknown), "secret");
        var overLong = world.groupBody(8, world.facilitatorId);
        overLong.put("name", "x".repeat(81));
        assertRefused(draft(overLong), "name");
    }

    @Test
    void what_is_no_json_is_refused() {
        assertThat(world.coordinator().post(world.groups(), "{\"name\":").status()).isEqualTo(400);
        assertThat(world.coordinator().post(world.groups(), "[]").status()).isEqualTo(400);
        assertThat(world.coordinator().get(world.groups() + "/not-an-id").status())
                .isBetween(400, 404);
        assertThat(world.coordinator().get(world.group(UUID.randomUUID())).status()).isEqualTo(404);
        assertThat(world.coordinator().get(world.groups() + "?status=lost").status())
                .isEqualTo(400);
    }

    private Answer draft(Map<String, Object> body) {
        return world.coordinator().post(world.groups(), body);
    }

    private static void assertRefused(Answer answer, String field) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-request");
        assertThat(answer.text("errors", "0", "field")).as(answer.toString()).startsWith(field);
    }
}
