package org.safetynets.groups.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.groups.finder.Offers.NOW;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

/** The finder beside a plain scan, over many groups and searches of all kinds. */
@ServiceTest
class EveryGroupIsFoundIT {

    private static final int GROUPS = 3_000;
    private static final int SEARCHES = 400;

    @Autowired Finder finder;
    @Autowired Towns towns;
    @Autowired MongoOperations mongo;
    @Autowired MutableClock clock;

    private final Offers offers = new Offers(7);
    private final List<Offer> all = new ArrayList<>();

    /** By the clock of the groups nothing has begun meanwhile. */
    @BeforeEach
    void many_groups() {
        clock.setTo(NOW);
        mongo.getCollection(Listing.COLLECTION).deleteMany(new Document());
        Stream.generate(offers::any).limit(GROUPS).forEach(all::add);
        mongo.insertAll(all.stream().flatMap(it -> it.listings(NOW).stream()).toList());
        all.stream().map(Offer::place).forEach(it -> add(it));
    }

    @AfterEach
    void clock() {
        mongo.getCollection(Listing.COLLECTION).deleteMany(new Document());
        clock.reset();
    }

    private void add(org.safetynets.groups.group.domain.@Nullable Place place) {
        if (place != null) {
            towns.add(place);
        }
    }

    @Test
    void every_group_that_matches_is_found_once_and_no_other() {
        for (var i = 0; i < SEARCHES; i++) {
            var search = offers.search();
            var expected = PlainScan.of(search, all, NOW);
            var asked = finder.asked(search, NOW);
            assertThat(pages(asked))
                    .as("%d: %s by %s", i, search, asked.index())
                    .isEqualTo(expected);
            assertThat(finder.countUpTo(asked, GROUPS)).isEqualTo(expected.size());
        }
    }

    @Test
    void everything_is_found_when_nothing_is_asked_for() {
        var nothing =
                new Search(
                        null, null, null, null, null, null, null, null, null, null, null, null,
                        null, null, null);
        assertThat(pages(finder.asked(nothing, NOW))).isEqualTo(PlainScan.of(nothing, all, NOW));
    }

    @Test
    void pages_follow_the_clock_of_whoever_searches() {
        var zone = "America/New_York";
        var search =
                new Search(
                        null, null, null, null, zone, null, null, null, null, null, null, null,
                        null, null, null);
        var offset = ZoneId.of(zone).getRules().getOffset(NOW).getTotalSeconds() / 60;
        var minutes =
                finder.find(finder.asked(search, NOW), null, GROUPS).hits().stream()
                        .map(it -> Math.floorMod(it.slot() + offset, WeekMinutes.WEEK))
                        .toList();
        assertThat(minutes).isSorted().hasSizeGreaterThan(GROUPS / 2);
    }

    /** All pages put together; nothing may come twice. */
    private Set<UUID> pages(Asked asked) {
        var found = new HashSet<UUID>();
        @Nullable Position after = null;
        do {
            var page = finder.find(asked, after, 97);
            page.hits().forEach(it -> assertThat(found.add(it.groupId())).isTrue());
            after = page.last();
        } while (after != null);
        return found;
    }
}
