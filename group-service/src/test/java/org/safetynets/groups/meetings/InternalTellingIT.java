package org.safetynets.groups.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.AuditRecordedV1;
import org.safetynets.groups.World;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.meetings.domain.Attendance;
import org.safetynets.groups.meetings.domain.AttendanceStatus;
import org.safetynets.groups.meetings.domain.Meeting;
import org.safetynets.groups.meetings.domain.MeetingId;
import org.safetynets.groups.meetings.domain.MeetingStatus;
import org.safetynets.groups.meetings.domain.Meetings;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

/** What group-service tells referral-service of a member, and nobody else. */
@ServiceTest
class InternalTellingIT {

    private static final String ATTENDANCE = "/internal/attendance";
    private static final String SCORES = "/internal/scores";

    @Autowired Api api;
    @Autowired Given given;
    @Autowired Meetings meetings;
    @Autowired Published published;
    World world;
    final UUID fern = UUID.randomUUID();

    @BeforeEach
    void world() {
        world = new World(api, given);
    }

    @Test
    void a_band_is_told_to_referral_service_with_a_reason_and_audited_for_the_person_alone() {
        // given: two groups, since it is not told of which they are
        var group = new GroupId(UUID.randomUUID());
        var other = new GroupId(UUID.randomUUID());
        for (var week = 3; week < 8; week++) {
            held(week % 2 == 0 ? group : other, week, AttendanceStatus.ATTENDED);
        }
        // then
        assertThat(bands(Instant.now().minus(Duration.ofDays(70)))).isEqualTo("[\"most\"]");
        assertThat(bands(weeksAgo(7))).isEqualTo("[\"early\"]");
        assertThat(
                        asReferrals()
                                .post(ATTENDANCE, wanted(UUID.randomUUID(), weeksAgo(9)))
                                .text("bands", "0"))
                .isEqualTo("early");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(published.of(AuditRecordedV1.class))
                                        .filteredOn(it -> fern.equals(it.personId()))
                                        .hasSize(2)
                                        .allSatisfy(this::isAudited));
    }

    private void isAudited(AuditRecordedV1 it) {
        assertThat(it.action()).isEqualTo("attendance-band.looked-up");
        assertThat(it.reason()).isEqualTo("shown-as-the-partner-allowed");
        assertThat(it.organizationId()).isNull();
    }

    @Test
    void scores_are_told_without_group_day_item_or_answer() {
        // given
        var code = "OWN_" + Math.abs(fern.hashCode() % 10_000);
        measure(code);
        var partner = Tokens.of(fern).named("Fern");
        var group = world.openGroup(4);
        world.accept(group, world.asked(partner, group));
        var measures = world.group(group) + "/measures/" + code;
        api.as(partner).put(measures + "/start", Map.of("answers", List.of(2, 3)));
        api.as(partner).put(measures + "/end", Map.of("answers", List.of(4, 5)));
        // when
        var told = asReferrals().post(SCORES, of(fern));
        // then
        assertThat(told.body())
                .isEqualTo(
                        ("{\"measures\":[{\"measure\":\"%s\",\"names\":{\"en\":\"Ease\"},"
                                        + "\"lowest\":0,\"highest\":80,\"lowerIsBetter\":false,"
                                        + "\"scores\":[{\"point\":\"start\",\"score\":20},"
                                        + "{\"point\":\"end\",\"score\":36}]}]}")
                                .formatted(code));
        assertThat(asReferrals().post(SCORES, of(UUID.randomUUID())).body())
                .isEqualTo("{\"measures\":[]}");
    }

    @Test
    void of_items_that_have_changed_scores_do_not_go_together_and_the_newer_are_told() {
        // given
        var code = "NEW_" + Math.abs(fern.hashCode() % 10_000);
        var partner = Tokens.of(fern).named("Fern");
        var group = world.openGroup(4);
        world.accept(group, world.asked(partner, group));
        var measures = world.group(group) + "/measures/" + code;
        measure(code);
        api.as(partner).put(measures + "/start", Map.of("answers", List.of(2, 3)));
        var other = body();
        other.put("factor", 2);
        admin().put("/api/groups/measures/" + code, other);
        api.as(partner).put(measures + "/end", Map.of("answers", List.of(4, 5)));
        // then
        var told = asReferrals().post(SCORES, of(fern));
        assertThat(told.json().path("measures").get(0).path("scores").toString())
                .isEqualTo("[{\"point\":\"end\",\"score\":18}]");
    }

    @Test
    void nobody_else_is_told_and_nobody_without_a_reason() {
        var band = wanted(fern, Instant.now());
        for (var path : List.of(ATTENDANCE, SCORES)) {
            Object body = path.equals(SCORES) ? of(fern) : band;
            assertThat(
                            api.as(Tokens.service("referral-service"))
                                    .post(path, body)
                                    .text("errors", "0", "field"))
                    .isEqualTo("X-Reason");
            var curious = api.with("X-Reason", "curious");
            assertThat(curious.post(path, body).status()).isEqualTo(401);
            for (var somebody :
                    List.of(
                            Tokens.of(fern),
                            world.coordinator,
                            Tokens.service("portal"),
                            Tokens.service("notification-service"))) {
                assertThat(curious.as(somebody).post(path, body).status()).isEqualTo(403);
            }
        }
        var many = Collections.nCopies(101, Map.of("personId", fern, "from", Instant.now()));
        var tooMany = Map.of("organizationId", world.organization.value(), "wanted", many);
        assertThat(asReferrals().post(ATTENDANCE, tooMany).status()).isEqualTo(400);
    }

    private String bands(Instant from) {
        Answer told = asReferrals().post(ATTENDANCE, wanted(fern, from));
        assertThat(told.status()).as(told.toString()).isEqualTo(200);
        return told.json().path("bands").toString();
    }

    private Map<String, Object> wanted(UUID person, Instant from) {
        return Map.of(
                "organizationId",
                world.organization.value(),
                "wanted",
                List.of(Map.of("personId", person, "from", from.toString())));
    }

    private Map<String, Object> of(UUID person) {
        return Map.of("organizationId", world.organization.value(), "personId", person);
    }

    private Api asReferrals() {
        return api.as(Tokens.service("referral-service"))
                .with("X-Reason", "shown as the partner allowed");
    }

    private Api admin() {
        return api.as(Tokens.of(UUID.randomUUID()).networkAdmin());
    }

    private void measure(String code) {
        assertThat(admin().put("/api/groups/measures/" + code, body()).status()).isEqualTo(200);
    }

    private static Map<String, Object> body() {
        var body = new HashMap<String, Object>();
        body.put("names", Map.of("en", "Ease"));
        body.put("licence", "free");
        body.put("terms", "Ours");
        body.put("items", List.of(Map.of("en", "How?"), Map.of("en", "And how?")));
        body.put("least", 0);
        body.put("most", 10);
        body.put("factor", 4);
        body.put("lowerIsBetter", false);
        body.put("flags", List.of());
        body.put("active", true);
        return body;
    }

    private static Instant weeksAgo(int weeks) {
        return Instant.now().minus(Duration.ofDays(7L * weeks - 1));
    }

    private void held(GroupId group, int weeksAgo, AttendanceStatus status) {
        var startsAt = Instant.now().minus(Duration.ofDays(7L * weeksAgo));
        meetings.add(
                new Meeting(
                        new MeetingId(UUID.randomUUID()),
                        world.organization,
                        group,
                        1,
                        null,
                        startsAt,
                        startsAt.plusSeconds(5400),
                        MeetingStatus.HELD,
                        null,
                        null,
                        null,
                        List.of(new Attendance(new PersonId(fern), "Fern", status))));
    }
}
