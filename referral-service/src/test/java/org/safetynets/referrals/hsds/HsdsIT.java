package org.safetynets.referrals.hsds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetynets.contracts.GroupChangedV1;
import org.safetynets.contracts.GroupChangedV1.Format;
import org.safetynets.contracts.GroupChangedV1.Status;
import org.safetynets.contracts.GroupChangedV1.Visibility;
import org.safetynets.contracts.MeetingPlan;
import org.safetynets.contracts.OrganizationChangedV1;
import org.safetynets.contracts.PublicTown;
import org.safetynets.contracts.PurposeChangedV1;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class HsdsIT {

    private static final PublicTown GALWAY = new PublicTown("Galway", 53.3, -9.1);

    @Autowired Api api;
    @Autowired Given given;
    @Autowired MutableClock clock;

    private final UUID organization = UUID.randomUUID();
    private final UUID purpose = UUID.randomUUID();
    private final String code = "BT_" + purpose.toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private final UUID facilitator = UUID.randomUUID();
    private final UUID online = UUID.randomUUID();
    private final UUID hybrid = UUID.randomUUID();

    @BeforeEach
    void twoGroups() {
        given.event(new PurposeChangedV1(purpose, 1, code, "Partner healing", true));
        tell(1, OrganizationChangedV1.Status.ACTIVE);
        given.event(group(online, 1, Status.OPEN, Visibility.PUBLIC, Format.ONLINE, null));
        given.event(group(hybrid, 1, Status.OPEN, Visibility.PUBLIC, Format.HYBRID, GALWAY));
        shows(2);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> api.get("/hsds/taxonomy_terms/" + purpose).status() == 200);
    }

    @AfterEach
    void theClockGoesOn() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "root,                      /hsds",
        "root,                      /hsds/",
        "service_page,              /hsds/services?organization_id={organization}",
        "service_page,              /hsds/services?organization_id={organization}&full=true",
        "minimal_page,              /hsds/services?organization_id={organization}&minimal=true",
        "service,                   /hsds/services/{group}",
        "organization_page,         /hsds/organizations?per_page=100",
        "organization_page,         /hsds/organizations?full_service=true&per_page=100",
        "organization,              /hsds/organizations/{organization}",
        "service_at_location_page,  /hsds/service_at_locations?organization_id={organization}",
        "service_at_location_page,  /hsds/service_at_locations?full=true&per_page=100",
        "taxonomy_page,             /hsds/taxonomies",
        "taxonomy_term_page,        /hsds/taxonomy_terms?per_page=100",
        "taxonomy_term,             /hsds/taxonomy_terms/{purpose}"
    })
    void every_answer_is_what_hsds_demands_and_may_be_kept_for_minutes(String what, String path) {
        var address =
                path.replace("{organization}", organization.toString())
                        .replace("{group}", hybrid.toString())
                        .replace("{purpose}", purpose.toString());
        var answer = api.get(address);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        HsdsSchema.check(what, answer.body());
        assertThat(answer.header("Cache-Control")).isEqualTo("max-age=300, public");
        var again = api.with("If-None-Match", answer.header("ETag")).get(address);
        assertThat(again.status()).isEqualTo(304);
    }

    @Test
    void each_thing_is_found_by_the_id_under_which_a_list_shows_it() {
        var places = api.get("/hsds/service_at_locations?organization_id=" + organization);
        for (var place : places.json().get("contents")) {
            var one = api.get("/hsds/service_at_locations/" + place.get("id").asString());
            HsdsSchema.check("service_at_location", one.body());
            assertThat(one.text("location_id")).isEqualTo(place.get("location_id").asString());
        }
        var taxonomy = api.get("/hsds/taxonomies").text("contents", "0", "id");
        HsdsSchema.check("taxonomy", api.get("/hsds/taxonomies/" + taxonomy).body());
    }

    @Test
    void a_group_is_shown_with_when_it_meets_its_town_and_its_free_seats_and_nobody_in_it() {
        var answer = api.get("/hsds/services/" + hybrid);
        assertThat(answer.text("schedules", "0", "freq")).isEqualTo("MONTHLY");
        assertThat(answer.text("schedules", "0", "byday")).isEqualTo("2TU");
        assertThat(answer.text("schedules", "0", "opens_at")).isEqualTo("19:00+01:00");
        assertThat(answer.text("schedules", "0", "closes_at")).isEqualTo("20:30+01:00");
        assertThat(answer.text("capacities", "0", "available")).isEqualTo("5");
        assertThat(answer.text("service_at_locations", "0", "location", "name"))
                .isEqualTo("Galway");
        assertThat(answer.text("service_at_locations", "1", "location", "location_type"))
                .isEqualTo("virtual");
        assertThat(answer.text("attributes", "0", "taxonomy_term", "code")).isEqualTo(code);
        assertThat(answer.text("organization", "name")).isEqualTo("Harbor");
        assertThat(answer.body()).doesNotContain(facilitator.toString());
    }

    @Test
    void what_is_not_public_or_not_open_is_not_there() {
        given.event(group(online, 2, Status.OPEN, Visibility.UNLISTED, Format.ONLINE, null));
        shows(1);
        given.event(group(hybrid, 2, Status.PAUSED, Visibility.PUBLIC, Format.HYBRID, GALWAY));
        shows(0);
        assertThat(api.get("/hsds/services/" + hybrid).status()).isEqualTo(404);
        assertThat(api.get("/hsds/organizations/" + organization).status()).isEqualTo(404);
        given.event(group(hybrid, 1, Status.OPEN, Visibility.PUBLIC, Format.HYBRID, GALWAY));
        given.event(group(online, 3, Status.OPEN, Visibility.PUBLIC, Format.ONLINE, null));
        shows(1);
        assertThat(api.get("/hsds/services/" + hybrid).status()).isEqualTo(404);
    }

    @Test
    void nothing_is_shown_after_the_day_on_which_nobody_is_certified_any_more() {
        clock.setTo(Instant.parse("2036-01-31T22:59:59Z"));
        assertThat(total("")).isEqualTo(2);
        clock.setTo(Instant.parse("2036-01-31T23:00:01Z"));
        assertThat(total("")).isZero();
    }

    @Test
    void a_suspended_organization_has_no_groups() {
        tell(2, OrganizationChangedV1.Status.SUSPENDED);
        shows(0);
        assertThat(api.get("/hsds/services/" + hybrid).status()).isEqualTo(404);
    }

    @Test
    void all_filters_must_hold() {
        assertThat(total("&search=HARBOR")).isEqualTo(2);
        assertThat(total("&search=(harbor")).isZero();
        assertThat(total("&taxonomy_term_id=" + purpose)).isEqualTo(2);
        assertThat(total("&taxonomy_term_id=" + UUID.randomUUID())).isZero();
        assertThat(total("&taxonomy_id=" + UUID.randomUUID())).isZero();
        assertThat(total("&modified_after=2020-01-01")).isEqualTo(2);
        assertThat(total("&modified_after=2096-01-01T00:00:00Z")).isZero();
        assertThat(total("&search=harbor&modified_after=2096-01-01T00:00:00%2B01:00")).isZero();
    }

    @Test
    void a_crawl_page_by_page_misses_nothing_and_finds_nothing_twice() {
        var found = new ArrayList<String>();
        var page = 1;
        Answer answer;
        do {
            answer = services("&per_page=1&page=" + page++);
            answer.json().get("contents").forEach(it -> found.add(it.get("id").asString()));
        } while (!answer.text("last_page").equals("true"));
        assertThat(found).containsExactlyInAnyOrder(online.toString(), hybrid.toString());
        assertThat(services("&page=9").text("empty")).isEqualTo("true");
    }

    @Test
    void all_come_at_once_line_by_line_where_that_is_asked_for() {
        var answer = services("&format=ndjson&full=true");
        assertThat(answer.header("Content-Type")).startsWith("application/x-ndjson");
        var ids = new HashSet<String>();
        answer.body()
                .lines()
                .forEach(
                        it -> {
                            HsdsSchema.check("service", it);
                            ids.add(it.substring(7, 43));
                        });
        assertThat(ids).containsExactlyInAnyOrder(online.toString(), hybrid.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "page=0",
        "page=x",
        "per_page=101",
        "per_page=0",
        "format=xml",
        "modified_after=yesterday",
        "taxonomy_term_id=1",
        "full=perhaps"
    })
    void what_makes_no_sense_is_refused(String parameter) {
        assertThat(api.get("/hsds/services?" + parameter).status()).isEqualTo(400);
    }

    private void shows(int groups) {
        await().atMost(Duration.ofSeconds(30)).until(() -> total("") == groups);
    }

    private int total(String more) {
        return services(more).json().get("total_items").asInt();
    }

    private Answer services(String more) {
        return api.get("/hsds/services?organization_id=" + organization + more);
    }

    private void tell(long version, OrganizationChangedV1.Status status) {
        given.event(
                new OrganizationChangedV1(
                        organization,
                        version,
                        OrganizationChangedV1.Change.UPDATED,
                        status,
                        "Harbor",
                        null,
                        "Europe/Madrid",
                        Set.of("en"),
                        null));
    }

    private GroupChangedV1 group(
            UUID id,
            long version,
            Status status,
            Visibility visibility,
            Format format,
            @Nullable PublicTown town) {
        return new GroupChangedV1(
                id,
                version,
                organization,
                GroupChangedV1.Change.UPDATED,
                status,
                null,
                "Harbor evenings",
                code,
                Set.of(facilitator),
                8,
                3,
                1,
                visibility,
                format,
                "en",
                monthly(),
                Instant.parse("2026-01-13T18:00:00Z"),
                LocalDate.of(2036, 1, 31),
                town);
    }

    private static MeetingPlan monthly() {
        return new MeetingPlan(
                DayOfWeek.TUESDAY,
                LocalTime.of(19, 0),
                90,
                4,
                "Europe/Madrid",
                LocalDate.of(2026, 1, 13),
                "FREQ=MONTHLY;BYDAY=2TU",
                LocalDate.of(2036, 12, 9),
                null,
                null);
    }
}
