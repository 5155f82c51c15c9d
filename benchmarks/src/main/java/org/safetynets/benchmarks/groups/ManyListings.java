package org.safetynets.benchmarks.groups;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Open public groups as group-service lists them: some towns, hours and languages are frequent. */
public final class ManyListings {

    private static final int BATCH = 5_000;
    private static final int TOWNS = 300;
    private static final int WEEK = 7 * 24 * 60;
    private static final int THURSDAY = 3;
    private static final List<String> PURPOSES =
            List.of(
                    "BT_STABILISE",
                    "BT_CORE",
                    "BT_DISCLOSURE",
                    "BT_SEPARATE",
                    "BT_REBUILD",
                    "BT_FAITH",
                    "BT_CONNECT",
                    "LOSS_GRIEF");
    private static final List<String> ZONES =
            List.of(
                    "Europe/Dublin",
                    "Europe/Madrid",
                    "America/New_York",
                    "America/Los_Angeles",
                    "Australia/Sydney",
                    "Africa/Johannesburg");
    private static final List<String> LANGUAGES =
            List.of("en", "en", "en", "en", "en", "es", "es", "es", "de", "fr");

    private final Random random = new Random(11);
    private final Instant now = Instant.now();
    private final List<String> words = new ArrayList<>();
    private final List<double[]> towns = new ArrayList<>();
    private int count;

    public ManyListings() {
        for (var i = 0; i < 400; i++) {
            words.add(word());
        }
        for (var i = 0; i < TOWNS; i++) {
            towns.add(new double[] {tenth(70, -20), tenth(120, -60)});
        }
    }

    private String word() {
        var word = new StringBuilder();
        for (var i = 0; i < 4 + random.nextInt(6); i++) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }

    private double tenth(int spread, int from) {
        return Math.round((random.nextDouble() * spread + from) * 10) / 10.0;
    }

    /** Adds listings until there are so many. */
    public void fill(MongoDatabase database, int upTo) {
        var listings = database.getCollection("listings");
        if (count == 0) {
            var places =
                    towns.stream()
                            .map(
                                    it ->
                                            new Document("_id", cell(it))
                                                    .append("latitude", it[0])
                                                    .append("longitude", it[1]))
                            .distinct()
                            .toList();
            database.getCollection("towns").insertMany(places);
        }
        var unordered = new InsertManyOptions().ordered(false);
        while (count < upTo) {
            var batch = new ArrayList<Document>();
            for (var i = 0; i < BATCH && count < upTo; i++, count++) {
                batch.add(listing());
            }
            listings.insertMany(batch, unordered);
        }
    }

    private static String cell(double[] town) {
        return town[0] + "," + town[1];
    }

    private Document listing() {
        var id = UUID.randomUUID();
        var day = DayOfWeek.of(1 + random.nextInt(7));
        var minute =
                60 * (random.nextInt(10) < 7 ? 17 + random.nextInt(5) : 7 + random.nextInt(10));
        var start = minute + 30 * random.nextInt(2);
        var zone = ZoneId.of(one(ZONES));
        var next = next(day, start, zone);
        var format = one(List.of("ONLINE", "IN_PERSON", "HYBRID"));
        var town = format.equals("ONLINE") ? null : towns.get(skewed(TOWNS));
        var name = one(words) + " " + words.get(skewed(words.size()));
        var all = new HashSet<>(List.of(name.split(" ", -1)));
        all.add(words.get(skewed(words.size())));
        all.add("partners");
        var seats = random.nextInt(10) < 3 ? 0 : 1 + random.nextInt(8);
        var purpose = one(PURPOSES);
        return new Document("_id", id + "/" + day.getValue())
                .append("groupId", id)
                .append("organizationId", new UUID(7, random.nextInt(1_000)))
                .append("organizationName", "Harbor")
                .append("name", name)
                .append("purpose", purpose)
                .append("purposeName", purpose)
                .append("format", format)
                .append("language", one(LANGUAGES))
                .append("slot", slot(next))
                .append("local", (day.getValue() - 1) * 24 * 60 + start)
                .append("nextMeeting", Date.from(next))
                .append("others", List.of())
                .append("weekday", day.getValue())
                .append("weekdays", List.of(day.getValue()))
                .append("startMinute", start)
                .append("durationMinutes", 90)
                .append("everyWeeks", 1)
                .append("timeZone", zone.getId())
                .append("first", "2026-01-05")
                .append(
                        "timetable",
                        new Document("rule", "FREQ=WEEKLY;INTERVAL=1;BYDAY=" + code(day))
                                .append("first", "2026-01-05")
                                .append("exceptions", List.of()))
                .append("seatsFree", seats)
                .append("hasSeat", seats > 0)
                .append("certifiedUntil", Date.from(now.plusSeconds(400L * 24 * 60 * 60)))
                .append("words", List.copyOf(all))
                .append("beginnings", beginnings(all))
                .append("place", place(town))
                .append("cell", town == null ? null : cell(town));
    }

    private static @Nullable Document place(double @Nullable [] town) {
        return town == null
                ? null
                : new Document("town", "Town")
                        .append("latitude", town[0])
                        .append("longitude", town[1]);
    }

    private static List<String> beginnings(Set<String> words) {
        var all = new HashSet<String>();
        for (var word : words) {
            for (var length : new int[] {3, 6}) {
                if (length <= word.length()) {
                    all.add(word.substring(0, length));
                }
            }
        }
        return List.copyOf(all);
    }

    private Instant next(DayOfWeek day, int start, ZoneId zone) {
        var today = LocalDate.ofInstant(now, zone).plusDays(1);
        return today.with(TemporalAdjusters.nextOrSame(day))
                .atTime(LocalTime.MIN.plusMinutes(start))
                .atZone(zone)
                .toInstant();
    }

    private static int slot(Instant it) {
        return (int) Math.floorMod(it.getEpochSecond() / 60 + THURSDAY * 24L * 60, (long) WEEK);
    }

    private static String code(DayOfWeek day) {
        return day.name().substring(0, 2);
    }

    /** The first ones more often. */
    private int skewed(int size) {
        return (int) (size * random.nextDouble() * random.nextDouble());
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** The filters of somebody who wants what some group offers. */
    Document wish() {
        var town = towns.get(skewed(TOWNS));
        return new Document("purpose", one(PURPOSES))
                .append(
                        "weekday",
                        DayOfWeek.of(1 + random.nextInt(7))
                                .name()
                                .toLowerCase(java.util.Locale.ROOT))
                .append("from", "17:30")
                .append("to", "20:30")
                .append("timeZone", one(ZONES))
                .append("format", one(List.of("in-person", "hybrid")))
                .append("language", one(LANGUAGES))
                .append(
                        "near",
                        new Document("latitude", town[0])
                                .append("longitude", town[1])
                                .append("withinKm", 50))
                .append("seatsFree", true)
                .append("text", words.get(skewed(words.size())).substring(0, 4));
    }
}
