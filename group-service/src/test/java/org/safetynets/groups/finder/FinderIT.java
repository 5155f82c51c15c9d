package org.safetynets.groups.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetynets.groups.World;
import org.safetynets.groups.group.domain.Plan;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@ServiceTest
class FinderIT {

    @Autowired Api api;
    @Autowired Given given;
    @Autowired Listings listings;
    @Autowired Finder finder;
    @Autowired ListingIndexes indexes;
    @Autowired MongoOperations mongo;
    @Autowired MutableClock clock;

    @AfterEach
    void clock() {
        clock.reset();
    }

    @Test
    void a_group_is_shown_as_anyone_may_see_it_and_nothing_more() {
        var world = new World(api, given);
        var id = world.openGroup(8);
        var body = Map.of("organizationId", world.organization.toString(), "text", "stea ste");
        var answer = api.post("/api/groups/search", body);
        assertThat(answer.text("items", "0", "groupId")).isEqualTo(id.toString());
        assertThat(answer.text("items", "0", "startTime")).isEqualTo("19:00");
        assertThat(answer.text("items", "0", "weekday")).isEqualTo("monday");
        assertThat(answer.text("items", "0", "purposeName")).isEqualTo("Partner Healing");
        assertThat(answer.text("items", "0", "nextMeeting")).endsWith("Z");
        assertThat(answer.body()).doesNotContain(world.facilitatorId.toString());
        assertThat(answer.text("total")).isEqualTo("1");
        assertThat(answer.json().has("next")).isFalse();
        var query = "?weekday=monday&from=18:00&to=20:00&organizationId=" + world.organization;
        var got = api.get("/api/groups/search" + query);
        assertThat(got.status()).as(got.toString()).isEqualTo(200);
        assertThat(World.ids(got)).containsExactly(id.toString());
    }

    @Test
    void an_unlisted_group_is_not_found() {
        var world = new World(api, given);
        world.certified();
        var body = world.groupBody(8, world.facilitatorId);
        body.put("visibility", "unlisted");
        var id = UUID.fromString(world.coordinator().post(world.groups(), body).text("groupId"));
        assertThat(world.open(id).status()).isEqualTo(200);
        assertThat(world.found(id)).isFalse();
        assertThat(api.get("/api/groups/listed/" + id).status()).isEqualTo(404);
        assertThat(world.ask(World.partner("Fern"), id, World.CALM).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({
        "weekday,someday",
        "from,25:00",
        "format,mail",
        "size,101",
        "page,-1",
        "organizationId,x",
        "purpose,a b",
        "distance,5",
        "timeZone,Europe/Atlantis",
        "near,here",
        "startsWithinDays,0",
        "cursor,x"
    })
    void a_filter_that_makes_no_sense_is_named(String field, String value) {
        var answer = api.post("/api/groups/search", Map.of(field, value));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.text("errors", "0", "field")).isEqualTo(field);
        if (!field.equals("distance") && !field.equals("near")) {
            var got = api.get("/api/groups/search?" + field + "=" + value.replace(" ", "%20"));
            assertThat(got.status()).as(got.toString()).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "near.latitude=52.5,near.longitude",
        "near.latitude=91&near.longitude=13&near.withinKm=5,near.latitude",
        "near.latitude=north&near.longitude=13&near.withinKm=5,near.latitude",
        "size=1&size=2,size",
        "weekday=someday,weekday"
    })
    void what_makes_no_sense_in_an_address_is_named(String query, String field) {
        var answer = api.get("/api/groups/search?" + query);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.json().get("errors").findValuesAsString("field")).contains(field);
    }

    @Test
    void a_point_in_an_address_is_searched_around() {
        var query = "?near.latitude=52.5&near.longitude=13.4&near.withinKm=5&purpose=P1";
        assertThat(api.get("/api/groups/search" + query).status()).isEqualTo(200);
    }

    @Test
    void what_is_beyond_the_globe_is_no_point() {
        var near = Map.of("latitude", 91, "longitude", 0, "withinKm", 5);
        var answer = api.post("/api/groups/search", Map.of("near", near));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("errors", "0", "field")).isEqualTo("near.latitude");
    }

    @Test
    void pages_follow_each_other_while_groups_come_and_go() {
        var offers = new Offers(3);
        var organization = offers.organization();
        var there = Stream.generate(offers::any).filter(it -> isIn(organization, it)).limit(40);
        var all = there.map(FinderIT::certified).toList();
        all.forEach(listings::put);
        var body = new HashMap<String, Object>();
        body.put("organizationId", organization.toString());
        body.put("size", 7);
        var found = new ArrayList<String>();
        var gone = new HashSet<String>();
        for (var page = api.post("/api/groups/search", body); ; ) {
            found.addAll(World.ids(page));
            if (!page.json().has("next")) {
                break;
            }
            all.stream()
                    .filter(it -> !found.contains(it.groupId().toString()))
                    .filter(it -> !gone.contains(it.groupId().toString()))
                    .findFirst()
                    .ifPresent(
                            it -> {
                                listings.remove(List.of(it.groupId()));
                                gone.add(it.groupId().toString());
                            });
            listings.put(certified(offers.any()));
            body.put("cursor", page.text("next"));
            page = api.post("/api/groups/search", body);
            assertThat(page.status()).as(page.toString()).isEqualTo(200);
        }
        var stayed =
                all.stream()
                        .map(it -> it.groupId().toString())
                        .filter(it -> !gone.contains(it))
                        .toList();
        assertThat(found)
                .doesNotHaveDuplicates()
                .containsAll(stayed)
                .doesNotContainAnyElementsOf(gone);
    }

    private static boolean isIn(UUID organization, Offer it) {
        return it.organizationId().equals(organization);
    }

    private static Offer certified(Offer it) {
        return new Offer(
                it.groupId(),
                it.organizationId(),
                it.organizationName(),
                it.name(),
                it.purpose(),
                it.purposeName(),
                it.format(),
                it.language(),
                it.plan(),
                it.seatsFree(),
                Instant.now().plus(Duration.ofDays(300)),
                null,
                it.place(),
                it.words());
    }

    @Test
    void a_cursor_is_good_for_its_own_search_and_as_it_was_given() {
        var world = new World(api, given);
        world.openGroup(8);
        world.openGroup(8);
        var body = new HashMap<String, Object>();
        body.put("organizationId", world.organization.toString());
        body.put("size", 1);
        var cursor = api.post("/api/groups/search", body).text("next");
        body.put("cursor", cursor);
        assertThat(api.post("/api/groups/search", body).json().path("items").size()).isOne();
        var other = new HashMap<>(body);
        other.put("seatsFree", true);
        assertNoCursor(api.post("/api/groups/search", other));
        for (var i = 0; i < cursor.length(); i += 5) {
            var letter = cursor.charAt(i) == 'A' ? 'B' : 'A';
            body.put("cursor", cursor.substring(0, i) + letter + cursor.substring(i + 1));
            assertNoCursor(api.post("/api/groups/search", body));
        }
        body.put("cursor", cursor + "AAAA");
        assertNoCursor(api.post("/api/groups/search", body));
        body.put("cursor", "");
        assertNoCursor(api.post("/api/groups/search", body));
    }

    private static void assertNoCursor(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-request");
        assertThat(answer.text("errors", "0", "field")).isEqualTo("cursor");
    }

    @Test
    void pages_by_number_have_an_end() {
        var far = api.post("/api/groups/search", Map.of("page", 10, "size", 100));
        assertThat(far.status()).isEqualTo(400);
        assertThat(far.text("errors", "0", "field")).isEqualTo("page");
        assertThat(api.post("/api/groups/search", Map.of("page", 9, "size", 100)).status())
                .isEqualTo(200);
    }

    @Test
    void a_group_near_is_found_by_its_town_and_nobody_learns_more() {
        var world = new World(api, given);
        world.certified();
        var body = world.groupBody(8, world.facilitatorId);
        body.put("format", "in-person");
        body.put("place", Map.of("town", "Galway", "latitude", 53.27194, "longitude", -9.04889));
        var drafted = world.coordinator().post(world.groups(), body);
        var id = UUID.fromString(drafted.text("groupId"));
        assertThat(drafted.text("place", "latitude")).isEqualTo("53.3");
        world.open(id);
        assertThat(near(world, 53.4, -9.2, 20)).contains(id.toString());
        assertThat(near(world, 53.4, -9.9, 20)).isEmpty();
        var listed = api.get("/api/groups/listed/" + id);
        assertThat(listed.text("town")).isEqualTo("Galway");
        assertThat(listed.body()).doesNotContain("53.2", "9.04");
        assertThat(listed.text("charter", "forWhom")).isEqualTo("Partners");
    }

    private Set<String> near(World world, double latitude, double longitude, int km) {
        var near = Map.of("latitude", latitude, "longitude", longitude, "withinKm", km);
        var body = Map.of("near", near, "organizationId", world.organization.toString());
        var answer = api.post("/api/groups/search", body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return World.ids(answer);
    }

    @Test
    void a_group_that_meets_online_has_no_town() {
        var world = new World(api, given);
        var body = world.groupBody(8, world.facilitatorId);
        body.put("place", Map.of("town", "Galway", "latitude", 53.3, "longitude", -9.0));
        var answer = world.coordinator().post(world.groups(), body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("errors", "0", "field")).isEqualTo("place");
    }

    @Test
    void the_hours_are_those_of_whoever_searches() {
        var world = new World(api, given);
        var id = world.openGroup(8).toString();
        // Mondays at seven in Dublin are Tuesdays in Auckland, early
        assertThat(at(world, "Pacific/Auckland", "tuesday", "06:00", "09:00")).containsExactly(id);
        assertThat(at(world, "Pacific/Auckland", "monday", "06:00", "09:00")).isEmpty();
        assertThat(at(world, "Europe/Dublin", "monday", "19:00", "19:00")).containsExactly(id);
        assertThat(at(world, "Europe/Dublin", "monday", "19:01", "23:00")).isEmpty();
        assertThat(at(world, "Europe/Dublin", "sunday", "22:00", "20:00")).containsExactly(id);
    }

    private Set<String> at(World world, String zone, String weekday, String from, String to) {
        var organization = world.organization.toString();
        var body =
                Map.of(
                        "organizationId",
                        organization,
                        "timeZone",
                        zone,
                        "weekday",
                        weekday,
                        "from",
                        from,
                        "to",
                        to);
        var answer = api.post("/api/groups/search", body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return World.ids(answer);
    }

    @Test
    void what_else_could_be_chosen_is_counted() {
        var world = new World(api, given);
        world.openGroup(8);
        world.openGroup(8);
        var organization = world.organization.toString();
        var body = Map.of("organizationId", organization, "weekday", "friday", "language", "es");
        var facets = api.post("/api/groups/search/facets", body);
        assertThat(facets.status()).as(facets.toString()).isEqualTo(200);
        assertThat(facets.text("all", "count")).isEqualTo("0");
        assertThat(facets.json().path("weekdays").size()).isZero();
        var english =
                api.post(
                        "/api/groups/search/facets",
                        Map.of("organizationId", organization, "weekday", "friday"));
        assertThat(english.text("weekdays", "0", "value")).isEqualTo("monday");
        assertThat(english.text("weekdays", "0", "count")).isEqualTo("2");
        assertThat(english.text("weekdays", "0", "more")).isEqualTo("false");
        var all = api.post("/api/groups/search/facets", Map.of("organizationId", organization));
        assertThat(all.text("purposes", "0", "value")).isEqualTo(World.PURPOSE);
        assertThat(all.text("formats", "0", "value")).isEqualTo("online");
        assertThat(all.text("languages", "0", "value")).isEqualTo("en");
        assertThat(all.text("seatsFree", "count")).isEqualTo("2");
        assertThat(all.text("startsWithinAWeek", "count")).isEqualTo("2");
    }

    @Test
    void a_week_shows_each_meeting_on_its_day() {
        var world = new World(api, given);
        world.certified();
        var body = world.groupBody(8, world.facilitatorId);
        var schedule = new HashMap<>(World.schedule());
        schedule.put("weekdays", List.of("monday", "thursday"));
        body.put("schedule", schedule);
        var id = world.coordinator().post(world.groups(), body).text("groupId");
        world.open(UUID.fromString(id));
        var asked =
                Map.of(
                        "organizationId",
                        world.organization.toString(),
                        "timeZone",
                        "Europe/Dublin");
        var week = api.post("/api/groups/search/week", asked);
        assertThat(week.status()).as(week.toString()).isEqualTo(200);
        var days = week.json().path("days");
        assertThat(days.size()).isEqualTo(7);
        for (var day : days) {
            var meets =
                    Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY)
                            .contains(LocalDate.parse(day.path("date").asString()).getDayOfWeek());
            assertThat(day.path("meetings").size()).as(day.toString()).isEqualTo(meets ? 1 : 0);
        }
        var found = api.post("/api/groups/search", asked);
        assertThat(found.json().path("items").size()).isOne();
    }

    @Test
    void a_listing_turns_with_the_clocks() {
        clock.setTo(Instant.parse("2026-03-23T12:00:00Z"));
        var offer = mondayInDublin();
        listings.put(offer);
        var before = mongo.findById(Listing.id(offer.groupId(), 1), Listing.class);
        listings.turn(Objects.requireNonNull(before), Instant.parse("2026-03-23T20:00:00Z"));
        var winter = mongo.findById(Listing.id(offer.groupId(), 1), Listing.class);
        assertThat(Objects.requireNonNull(winter).slot()).isEqualTo(18 * 60);
        assertThat(winter.nextMeeting()).isEqualTo("2026-03-30T18:00:00Z");
        listings.turn(winter, Instant.parse("2026-10-20T20:00:00Z"));
        var again = mongo.findById(Listing.id(offer.groupId(), 1), Listing.class);
        assertThat(Objects.requireNonNull(again).slot()).isEqualTo(19 * 60);
        assertThat(listings.begun(Instant.parse("2026-10-26T19:00:00Z"), 100_000))
                .extracting(Listing::groupId)
                .contains(offer.groupId());
        listings.remove(List.of(offer.groupId()));
    }

    private static Offer mondayInDublin() {
        var first = LocalDate.of(2026, 1, 5);
        var plan =
                Plan.weekly(
                        DayOfWeek.MONDAY,
                        LocalTime.of(19, 0),
                        Duration.ofMinutes(90),
                        1,
                        ZoneId.of("Europe/Dublin"),
                        first);
        var any = certified(new Offers(1).any());
        return new Offer(
                any.groupId(),
                any.organizationId(),
                any.organizationName(),
                any.name(),
                any.purpose(),
                any.purposeName(),
                any.format(),
                any.language(),
                plan,
                2,
                any.certifiedUntil(),
                null,
                null,
                any.words());
    }

    @Test
    void a_listing_of_before_is_found_as_those_of_today() {
        var group = UUID.randomUUID();
        var organization = UUID.randomUUID();
        var former =
                new Document("_id", group)
                        .append("organizationId", organization)
                        .append("organizationName", "Harbor")
                        .append("name", "Steady Steps")
                        .append("purpose", "BT_CORE")
                        .append("purposeName", "Partner Healing")
                        .append("format", "ONLINE")
                        .append("language", "en")
                        .append("weekday", 1)
                        .append("startMinute", 19 * 60)
                        .append("durationMinutes", 90)
                        .append("everyWeeks", 1)
                        .append("timeZone", "Europe/Dublin")
                        .append("first", "2026-01-05")
                        .append("seatsFree", 2)
                        .append("certifiedUntil", Instant.now().plus(Duration.ofDays(9)))
                        .append("words", List.of("steady", "steps"));
        mongo.getCollection(Listing.COLLECTION).insertOne(former);
        indexes.initialize(mongo);
        var body = Map.of("organizationId", organization.toString(), "text", "stead");
        assertThat(World.ids(api.post("/api/groups/search", body)))
                .containsExactly(group.toString());
    }
}
