package org.safetynets.groups.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetynets.contracts.CertificationChangedV1.Status;
import org.safetynets.contracts.MeetingChangedV1;
import org.safetynets.contracts.MeetingChangedV1.Change;
import org.safetynets.groups.AtOnce;
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

@ServiceTest
class OccurrencesIT {

    private static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");

    @Autowired Api api;
    @Autowired Given given;
    @Autowired Published published;
    @Autowired MutableClock clock;
    World world;
    UUID group;

    /** So that the first meeting of the plan is that of the next Monday, whatever today is. */
    private final LocalDate tuesday =
            LocalDate.now(DUBLIN).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));

    @BeforeEach
    void world() {
        clock.setTo(tuesday.atTime(12, 0).atZone(DUBLIN).toInstant());
        world = new World(api, given);
        group = world.openGroup(4);
    }

    @AfterEach
    void letTheClockGo() {
        clock.reset();
    }

    @Test
    void members_see_when_the_group_meets_and_strangers_nothing() {
        var fern = World.partner("Fern");
        assertThat(api.as(fern).get(occurrences()).status()).isEqualTo(404);
        world.accept(group, world.asked(fern, group));
        var seen = api.as(fern).get(occurrences());
        assertThat(seen.text("timeZone")).isEqualTo("Europe/Dublin");
        assertThat(days(seen)).hasSizeBetween(12, 14).isSorted().doesNotHaveDuplicates();
        assertThat(api.as(fern).post(occurrence(2) + "/cancel", why()).status()).isEqualTo(404);
    }

    @Test
    void one_is_cancelled_and_the_others_stay() {
        var before = days(world.coordinator().get(occurrences()));
        var cancelled = world.facilitator().post(occurrence(0) + "/cancel", why());
        assertThat(cancelled.text("status")).isEqualTo("cancelled");
        assertThat(cancelled.text("reason")).isEqualTo("weather");
        var again = world.facilitator().post(occurrence(0) + "/cancel", why());
        assertThat(again.problem()).isEqualTo("wrong-meeting-status");

        var after = world.coordinator().get(occurrences());
        assertThat(days(after)).isEqualTo(before);
        assertThat(after.text("items", "0", "status")).isEqualTo("cancelled");
        assertThat(after.text("items", "1", "status")).isEqualTo("scheduled");
        var view = world.facilitator().get(world.group(group) + "/view");
        assertThat(view.text("nextMeeting")).isEqualTo(after.text("items", "1", "startsAt"));
        var told = told(cancelled, Change.CANCELLED);
        assertThat(told.reason()).isEqualTo("weather");
        assertThat(told.occurrence()).isEqualTo(LocalDate.parse(before.getFirst()));
    }

    @Test
    void one_is_moved_and_keeps_its_identity() {
        var day = day(1);
        var to = start(1).plusSeconds(20 * 3600);
        assertThat(move(world.coordinator(), 1, to).status()).isEqualTo(428);
        var moved = move(world.coordinator().with("If-Match", "\"0\""), 1, to);
        assertThat(moved.text("startsAt")).isEqualTo(to.toString());
        var there = world.coordinator().get(occurrences() + "/" + day);
        assertThat(there.text("meetingId")).isEqualTo(moved.text("meetingId"));
        assertThat(there.header("ETag")).isEqualTo("\"1\"");
        var again =
                world.coordinator()
                        .with("If-Match", "\"1\"")
                        .post(
                                occurrences() + "/" + day + "/move",
                                Map.of("startsAt", to.plusSeconds(3600).toString()));
        assertThat(again.text("meetingId")).isEqualTo(moved.text("meetingId"));
        assertThat(again.text("version")).isEqualTo("2");
        var told = told(moved, Change.MOVED);
        assertThat(told.startsAt()).isEqualTo(to);
        assertThat(told.plannedFor()).isEqualTo(to.minusSeconds(20 * 3600));
        var list = world.coordinator().get(occurrences());
        assertThat(days(list)).doesNotHaveDuplicates().contains(day);
    }

    @Test
    void it_moves_to_no_time_that_is_taken_and_to_no_day_nobody_is_certified() {
        var mover = world.coordinator().with("If-Match", "\"0\"");
        assertThat(move(mover, 1, start(2)).problem()).isEqualTo("meeting-already-scheduled");
        world.coordinator().post(occurrence(2) + "/cancel", why());
        assertThat(move(mover, 1, start(2)).status()).isEqualTo(200);

        var past = move(mover, 3, Instant.now().minusSeconds(60));
        assertThat(past.status()).isEqualTo(400);
        assertThat(past.text("errors", "0", "field")).isEqualTo("startsAt");
        var far = move(mover, 3, Instant.now().plusSeconds(3L * 365 * 86_400));
        assertThat(far.text("errors", "0", "field")).isEqualTo("startsAt");
        var stays = world.coordinator().get(occurrence(3));
        assertThat(stays.text("version")).isEqualTo("0");
    }

    @Test
    void two_who_move_the_same_one_at_once_do_not_overwrite_each_other() throws Exception {
        for (var round = 0; round < 5; round++) {
            var nth = round;
            var original = start(nth);
            var path = occurrence(nth);
            var tasks = new ArrayList<Callable<Answer>>();
            for (var hours = 1; hours <= 4; hours++) {
                var to = original.plusSeconds(3600L * hours);
                var mover = world.coordinator().with("If-Match", "\"0\"");
                tasks.add(() -> mover.post(path + "/move", Map.of("startsAt", to.toString())));
            }
            var answers = AtOnce.run(tasks);
            var won = answers.stream().filter(it -> it.status() == 200).toList();
            assertThat(won).as(answers.toString()).hasSize(1);
            assertThat(answers).allMatch(it -> List.of(200, 409, 412).contains(it.status()));
            var there = world.coordinator().get(path);
            assertThat(there.text("version")).isEqualTo("1");
            assertThat(there.text("startsAt")).isEqualTo(won.getFirst().text("startsAt"));
        }
        assertThat(world.coordinator().get(world.group(group) + "/meetings").text("total"))
                .isEqualTo("5");
    }

    @Test
    void a_substitute_must_be_certified_that_day_and_may_start_that_one() {
        var bea = UUID.randomUUID();
        var beas = Tokens.of(bea).named("Bea").with(world.organization, Role.FACILITATOR);
        var giver = world.coordinator().with("If-Match", "\"0\"");
        var body = Map.of("personId", bea);
        assertThat(giver.post(occurrence(1) + "/substitute", body).problem())
                .isEqualTo("not-currently-certified");
        var until = LocalDate.parse(day(1));
        given.event(
                world.certification(
                        bea, UUID.randomUUID(), 1, Status.ACTIVE, until.minusDays(30), until));
        var path = occurrence(1);
        await().untilAsserted(
                        () ->
                                assertThat(giver.post(path + "/substitute", body).status())
                                        .isEqualTo(200));
        assertThat(giver.post(occurrence(2) + "/substitute", body).problem())
                .isEqualTo("not-currently-certified");
        var there = world.coordinator().get(path);
        assertThat(there.text("substitute")).isEqualTo(bea.toString());
        var later = Map.of("startsAt", start(1).plusSeconds(86_400).toString());
        var mover = world.coordinator().with("If-Match", "\"1\"");
        assertThat(mover.post(path + "/move", later).problem())
                .isEqualTo("not-currently-certified");
        var meetings = world.group(group) + "/meetings/";
        assertThat(
                        api.as(beas)
                                .post(meetings + there.text("meetingId") + "/start", null)
                                .text("status"))
                .isEqualTo("started");
        assertThat(
                        api.as(beas)
                                .post(meetings + there.text("meetingId") + "/complete", null)
                                .text("status"))
                .isEqualTo("held");
    }

    @Test
    void holidays_of_the_organization_are_skipped() {
        var holiday = day(0);
        var path = "/api/groups/organizations/" + world.organization + "/holidays";
        var body = Map.of("days", List.of(holiday));
        assertThat(world.facilitator().put(path, body).status()).isEqualTo(403);
        assertThat(world.coordinator().put(path, body).status()).isEqualTo(428);
        var kept = world.coordinator().with("If-Match", "\"0\"").put(path, body);
        assertThat(kept.header("ETag")).isEqualTo("\"1\"");
        assertThat(world.coordinator().with("If-Match", "\"0\"").put(path, body).status())
                .isEqualTo(412);
        assertThat(days(world.coordinator().get(occurrences()))).doesNotContain(holiday);
        assertThat(world.coordinator().get(occurrences() + "/" + holiday).status()).isEqualTo(404);
        var bad = Map.of("days", List.of("2026-02-30"));
        var refused = world.coordinator().with("If-Match", "\"1\"").put(path, bad);
        assertThat(refused.text("errors", "0", "field")).startsWith("days");
    }

    @ParameterizedTest
    @CsvSource({
        "?from=2020-01-01, from",
        "?from=someday, from",
        "?to=2020-01-01, to",
        "?to=9999-12-31, to",
    })
    void only_a_bounded_time_can_be_asked_for(String query, String field) {
        var answer = world.coordinator().get(occurrences() + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("errors", "0", "field")).isEqualTo(field);
    }

    @Test
    void a_meeting_scheduled_by_hand_at_the_time_of_the_plan_is_that_of_the_plan() {
        var made =
                world.coordinator()
                        .post(
                                world.group(group) + "/meetings",
                                Map.of("startsAt", start(0).toString()));
        assertThat(made.text("occurrence")).isEqualTo(day(0));
        assertThat(days(world.coordinator().get(occurrences()))).doesNotHaveDuplicates();
    }

    private MeetingChangedV1 told(Answer meeting, Change change) {
        var id = UUID.fromString(meeting.text("meetingId"));
        await().untilAsserted(
                        () ->
                                assertThat(published.of(MeetingChangedV1.class, id))
                                        .extracting(MeetingChangedV1::change)
                                        .contains(change));
        return published.of(MeetingChangedV1.class, id).stream()
                .filter(it -> it.change() == change)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> why() {
        return Map.of("reason", "weather");
    }

    private Answer move(Api mover, int nth, Instant to) {
        return mover.post(occurrence(nth) + "/move", Map.of("startsAt", to.toString()));
    }

    private String occurrences() {
        return world.group(group) + "/occurrences";
    }

    private String occurrence(int nth) {
        return occurrences() + "/" + day(nth);
    }

    /** The days of the plan, Mondays. */
    private String day(int nth) {
        return monday(nth).toString();
    }

    private LocalDate monday(int nth) {
        return tuesday.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusWeeks(nth);
    }

    private Instant start(int nth) {
        return monday(nth).atTime(19, 0).atZone(DUBLIN).toInstant();
    }

    private static List<String> days(Answer list) {
        return list.json()
                .path("items")
                .valueStream()
                .map(it -> it.path("day").asString())
                .toList();
    }
}
