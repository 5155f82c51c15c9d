package org.safetynets.groups.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetynets.groups.World;
import org.safetynets.groups.group.domain.Charter;
import org.safetynets.groups.group.domain.Format;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class FinderIT {

    private static final Instant NOW = Instant.parse("2026-03-04T12:00:00Z");
    private static final List<String> NAMES =
            List.of("Steady Steps", "Mar Abierto", "Café Wöchentlich");

    private static final List<Format> FORMATS = List.copyOf(EnumSet.allOf(Format.class));

    @Autowired Api api;
    @Autowired Given given;
    @Autowired Listings listings;

    @Test
    void every_listed_group_that_matches_is_found_and_no_other() {
        var random = new Random(7);
        var organization = UUID.randomUUID();
        var all = new ArrayList<Listing>();
        for (var i = 0; i < 250; i++) {
            all.add(random(random, organization));
        }
        all.forEach(listings::put);
        for (var i = 0; i < 80; i++) {
            var search = search(random, organization);
            var expected = new HashSet<UUID>();
            all.stream()
                    .filter(it -> plainly(search, it))
                    .forEach(it -> expected.add(it.groupId()));
            assertThat(pages(search)).as(search.toString()).isEqualTo(expected);
            assertThat(listings.count(search, NOW)).isEqualTo(expected.size());
        }
    }

    /** All pages put together; nothing may come twice. */
    private Set<UUID> pages(Search search) {
        var found = new HashSet<UUID>();
        for (var page = 0; ; page++) {
            var items = listings.search(search, NOW, page, 20);
            items.forEach(it -> assertThat(found.add(it.groupId())).isTrue());
            if (items.size() < 20) {
                return found;
            }
        }
    }

    /** The filter said once more, as plainly as can be. */
    private static boolean plainly(Search search, Listing it) {
        var minutes = it.startMinute();
        return it.certifiedUntil().isAfter(NOW)
                && it.organizationId().equals(search.organizationId())
                && (search.purpose() == null || search.purpose().equals(it.purpose()))
                && (search.weekday() == null || it.weekdays().contains(search.weekday().getValue()))
                && (search.format() == null || search.format() == it.format())
                && (search.language() == null || search.language().equals(it.language()))
                && (!Boolean.TRUE.equals(search.seatsFree()) || it.seatsFree() > 0)
                && (search.from() == null || minutes >= Search.minute(search.from()))
                && (search.to() == null || minutes <= Search.minute(search.to()))
                && (search.text() == null
                        || it.words().stream()
                                .anyMatch(
                                        word ->
                                                word.startsWith(
                                                        search.text()
                                                                .toLowerCase(
                                                                        java.util.Locale.ROOT))));
    }

    private static Listing random(Random random, UUID organization) {
        var name = NAMES.get(random.nextInt(NAMES.size()));
        var weekdays = new TreeSet<>(Set.of(1 + random.nextInt(7)));
        random.ints(random.nextInt(3), 1, 8).forEach(weekdays::add);
        return new Listing(
                UUID.randomUUID(),
                organization,
                "Harbor",
                name,
                random.nextBoolean() ? "BT_CORE" : "BT_FAITH",
                "A purpose",
                FORMATS.get(random.nextInt(3)),
                random.nextBoolean() ? "en" : "es",
                weekdays.first(),
                weekdays,
                random.nextInt(48) * 30,
                90,
                1,
                "Europe/Dublin",
                "2026-01-05",
                null,
                random.nextInt(3),
                NOW.plusSeconds(random.nextInt(10) - 2),
                new Charter("Partners", "Trust", List.of()),
                Words.of(name));
    }

    private static Search search(Random random, UUID organization) {
        return new Search(
                sometimes(random, "BT_CORE"),
                sometimes(random, DayOfWeek.of(1 + random.nextInt(7))),
                sometimes(random, LocalTime.of(random.nextInt(20), 0)),
                sometimes(random, LocalTime.of(4 + random.nextInt(20), 0)),
                sometimes(random, FORMATS.get(random.nextInt(3))),
                sometimes(random, "es"),
                organization,
                sometimes(random, true),
                sometimes(random, List.of("Ste", "abierto", "CAFE", "x").get(random.nextInt(4))),
                null,
                null);
    }

    private static <T> @Nullable T sometimes(Random random, T value) {
        return random.nextInt(3) == 0 ? value : null;
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
        "distance,5"
    })
    void a_filter_that_makes_no_sense_is_named(String field, String value) {
        var answer = api.post("/api/groups/search", Map.of(field, value));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.text("errors", "0", "field")).isEqualTo(field);
        if (!field.equals("distance")) {
            var got = api.get("/api/groups/search?" + field + "=" + value.replace(" ", "%20"));
            assertThat(got.status()).as(got.toString()).isEqualTo(400);
        }
    }
}
