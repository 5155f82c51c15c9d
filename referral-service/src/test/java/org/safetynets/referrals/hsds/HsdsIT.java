package org.safetynets.referrals.hsds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
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
import org.safetynets.contracts.GroupWithheldV1;
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
        "root,                           /hsds",
        "root,                           /hsds/",
        "service_list_page,              /hsds/services?organization_id={organization}",
        "service_page,                   /hsds/services?organization_id={organization}&full=true",
        "minimal_page,                   /hsds/services?organization_id={organization}&minimal=true",
        "service_list_page,              /hsds/services?search=galway&per_page=1&page=2",
        "service_list_page,              /hsds/services?modified_after=2096-01-01",
        "service_page,                   /hsds/services?full=true&taxonomy_term_id={purpose}",
        "service,                        /hsds/services/{group}",
        "organization_list_page,         /hsds/organizations?per_page=100",
        "organization_list_page,         /hsds/organizations?search=harbor&taxonomy_term_id={purpose}",
        "organization_page,              /hsds/organizations?full_service=true&per_page=100",
        "organization_page,              /hsds/organizations?full=true&per_page=100",
        "organization,                   /hsds/organizations/{organization}",
        "organization,                   /hsds/organizations/{organization}?full_service=true",
        "service_at_location_list_page,  /hsds/service_at_locations?organization_id={organization}",
        "service_at_location_list_page,  /hsds/service_at_locations?modified_after=2020-01-01",
        "service_at_location_page,       /hsds/service_at_locations?full=true&per_page=100",
        "taxonomy_page,                  /hsds/taxonomies",
        "taxonomy_page,                  /hsds/taxonomies?search=none+such",
        "taxonomy_term_page,             /hsds/taxonomy_terms?per_page=100",
        "taxonomy_term_page,             /hsds/taxonomy_terms?top_only=true&search=BT_",
        "taxonomy_term_page,             /hsds/taxonomy_terms?parent_id={purpose}",
        "taxonomy_term,                  /hsds/taxonomy_terms/{purpose}"
    })
    void every_answer_is_what_hsds_demands_and_may_be_kept_for_minutes(String what, String path) {
        var address = filled(path);
        var answer = api.get(address);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        HsdsSchema.check(what, answer.body());
        assertThat(answer.header("Cache-Control")).isEqualTo("max-age=300, public");
        assertThat(api.with("If-None-Match", "\"another\"").get(address).status()).isEqualTo(200);
        // Other tests' groups may come in between, so it is the answer's own tag that is compared.
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> {
                            var tag = api.get(address).header("ETag");
                            var again = api.with("If-None-Match", tag).get(address);
                            assertThat(again.status()).isEqualTo(304);
                            assertThat(again.body()).isEmpty();
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "service_list,              /hsds/services?organization_id={organization}",
        "service,                   /hsds/services?full=true&organization_id={organization}",
        "minimal,                   /hsds/services?minimal=true&organization_id={organization}",
        "organization_list,         /hsds/organizations?taxonomy_term_id={purpose}",
        "organization,              /hsds/organizations?full=true&taxonomy_term_id={purpose}",
        "service_at_location_list,  /hsds/service_at_locations?organization_id={organization}",
        "service_at_location,       /hsds/service_at_locations?full=true&taxonomy_term_id={purpose}",
        "taxonomy,                  /hsds/taxonomies?search=purposes",
        "taxonomy_term,             /hsds/taxonomy_terms?search={code}"
    })
    void each_list_comes_line_by_line_and_by_post_as_well(String what, String path) {
        var address = filled(path);
        var lines = api.get(address + "&format=ndjson");
        assertThat(lines.header("Content-Type")).startsWith("application/x-ndjson");
        var found = lines.body().lines().toList();
        found.forEach(it -> HsdsSchema.check(what, it));
        var posted = api.post(address, null);
        assertThat(posted.status()).as(posted.toString()).isEqualTo(200);
        HsdsSchema.check(what + "_page", posted.body());
        assertThat(posted.json().get("total_items").asInt()).isEqualTo(found.size()).isPositive();
    }

    private String filled(String path) {
        return path.replace("{organization}", organization.toString())
                .replace("{group}", hybrid.toString())
                .replace("{purpose}", purpose.toString())
                .replace("{code}", code);
    }

    @Test
    void each_thing_is_found_by_the_id_under_which_a_list_shows_it() {
        var places = api.get("/hsds/service_at_locations?organization_id=" + organization);
        assertThat(places.json().get("contents")).isNotEmpty();
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
        // the next meeting may be one of the summer
        assertThat(answer.text("schedules", "0", "opens_at")).matches("19:00\\+0[12]:00");
        assertThat(answer.text("schedules", "0", "closes_at")).matches("20:30\\+0[12]:00");
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
    void a_group_that_has_begun_and_takes_nobody_new_has_no_free_seats_and_has_changed_by_that() {
        var begins = Instant.parse("2035-03-06T18:00:00Z");
        given.event(closedFrom(begins, 2));
        clock.setTo(begins.minusSeconds(1));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(seen("last_modified")).doesNotStartWith("2035"));
        assertThat(seen("capacities", "0", "available")).isEqualTo("5");
        assertThat(total("&modified_after=2035-03-06")).isZero();
        clock.setTo(begins);
        assertThat(seen("capacities", "0", "available")).isEqualTo("0");
        assertThat(seen("capacities", "0", "updated")).isEqualTo(begins.toString());
        assertThat(seen("last_modified")).isEqualTo(begins.toString());
        assertThat(total("&modified_after=2035-03-06")).isEqualTo(1);
        assertThat(services("&minimal=true&modified_after=2035-03-06").body())
                .contains(begins.toString());
    }

    @Test
    void a_group_that_its_own_service_cannot_read_is_not_there_until_it_can_be() {
        given.event(new GroupWithheldV1(hybrid, 1, true));
        shows(1);
        assertThat(api.get("/hsds/services/" + hybrid).status()).isEqualTo(404);
        given.event(new GroupWithheldV1(hybrid, 2, false));
        shows(2);
        assertThat(api.get("/hsds/services/" + hybrid).status()).isEqualTo(200);
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
        assertThat(total("&search=Galway")).isEqualTo(1);
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

    private void shows(int groups) {
        await().atMost(Duration.ofSeconds(30)).until(() -> total("") == groups);
    }

    private int total(String more) {
        return services(more).json().get("total_items").asInt();
    }

    private String seen(String... path) {
        return api.get("/hsds/services/" + hybrid).text(path);
    }

    private GroupChangedV1 closedFrom(Instant begins, long version) {
        return group(
                hybrid, version, Status.OPEN, Visibility.PUBLIC, Format.HYBRID, GALWAY, begins);
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
        return group(id, version, status, visibility, format, town, null);
    }

    private GroupChangedV1 group(
            UUID id,
            long version,
            Status status,
            Visibility visibility,
            Format format,
            @Nullable PublicTown town,
            @Nullable Instant takesUntil) {
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
                town,
                takesUntil);
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
