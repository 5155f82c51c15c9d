package org.safetynets.groups.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.GroupChangedV1;
import org.safetynets.groups.World;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class RecurrencesIT {

    final LocalDate monday =
            LocalDate.now(ZoneId.of("Europe/Dublin"))
                    .with(TemporalAdjusters.next(DayOfWeek.MONDAY));

    @Autowired Api api;
    @Autowired Given given;
    @Autowired Published published;

    @Test
    void a_recurrence_is_kept_and_told() {
        var world = new World(api, given);
        var exception = monday.plusWeeks(2).toString();
        var made =
                draft(
                        world,
                        Map.of(
                                "weekdays", List.of("thursday", "monday"),
                                "startsOn", monday.toString(),
                                "until", monday.plusWeeks(9).toString(),
                                "exceptions", List.of(exception)));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        var kept = world.coordinator().get(world.groups() + "/" + made.text("groupId"));
        assertThat(kept.text("schedule", "weekdays", "1")).isEqualTo("thursday");
        assertThat(kept.text("schedule", "startsOn")).isEqualTo(monday.toString());
        assertThat(kept.text("schedule", "until")).isEqualTo(monday.plusWeeks(9).toString());
        assertThat(kept.text("schedule", "exceptions", "0")).isEqualTo(exception);

        var id = UUID.fromString(made.text("groupId"));
        await().until(() -> !published.of(GroupChangedV1.class, id).isEmpty());
        var plan = published.of(GroupChangedV1.class, id).getLast().plan();
        assertThat(plan.rule()).isEqualTo("FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TH");
        assertThat(plan.startsOn()).isEqualTo(monday);
        assertThat(plan.until()).isEqualTo(monday.plusWeeks(9));
        assertThat(plan.weekday()).isEqualTo(DayOfWeek.MONDAY);
    }

    @Test
    void a_monthly_group_can_be_read_and_written_back() {
        var world = new World(api, given);
        var made = draft(world, Map.of("monthly", Map.of("nth", -1)));
        assertThat(made.text("schedule", "monthly", "nth")).isEqualTo("-1");
        var body = world.groupBody(8, world.facilitatorId);
        body.put("schedule", made.json().path("schedule"));
        var again =
                world.coordinator()
                        .with("If-Match", made.header("ETag"))
                        .put(world.groups() + "/" + made.text("groupId"), body);
        assertThat(again.status()).as(again.toString()).isEqualTo(200);
        assertThat(again.json().path("schedule")).isEqualTo(made.json().path("schedule"));
    }

    private static Answer draft(World world, Map<String, ?> more) {
        var schedule = new HashMap<String, Object>(World.schedule());
        schedule.putAll(more);
        var body = world.groupBody(8, world.facilitatorId);
        body.put("schedule", schedule);
        return world.coordinator().post(world.groups(), body);
    }
}
