package org.safetynets.groups.finder;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.Format;
import org.safetynets.groups.group.domain.Place;
import org.safetynets.groups.group.domain.Plan;
import org.safetynets.groups.group.domain.Recurrence;
import org.safetynets.groups.group.domain.Rhythm;

/**
 * Groups and searches of all kinds, by chance. Noon of a Wednesday is now, the clocks about to
 * change.
 */
final class Offers {

    static final Instant NOW = Instant.parse("2026-03-25T12:00:00Z");
    static final List<String> PURPOSES = List.of("BT_CORE", "BT_FAITH", "LOSS_GRIEF");

    private static final List<String> NAMES =
            List.of("Steady Steps", "Mar Abierto", "Café Wöchentlich", "Stepping Stones", "Io");
    private static final List<Format> FORMATS = List.copyOf(EnumSet.allOf(Format.class));
    private static final List<String> ZONES =
            List.of(
                    "Europe/Dublin",
                    "America/New_York",
                    "Asia/Kathmandu",
                    "Pacific/Auckland",
                    "Pacific/Pago_Pago");
    private static final List<Place> PLACES =
            List.of(
                    new Place("Dublin", 53.35, -6.26),
                    new Place("Bray", 53.2, -6.11),
                    new Place("Madrid", 40.42, -3.7),
                    new Place("Suva", -18.14, 178.44),
                    new Place("Savusavu", -16.78, -179.67));

    private final Random random;
    private final UUID organization = UUID.randomUUID();

    Offers(long seed) {
        random = new Random(seed);
    }

    UUID organization() {
        return organization;
    }

    Offer any() {
        var name = one(NAMES);
        var format = one(FORMATS);
        return new Offer(
                UUID.randomUUID(),
                random.nextInt(5) == 0 ? organization : UUID.randomUUID(),
                "Harbor",
                name,
                one(PURPOSES),
                "A purpose",
                format,
                one(List.of("en", "es")),
                plan(),
                random.nextInt(3),
                NOW.plusSeconds(random.nextInt(10) - 1),
                null,
                format == Format.ONLINE ? null : sometimes(one(PLACES)),
                Words.of(name));
    }

    private Plan plan() {
        var weekdays = new HashSet<>(Set.of(weekday()));
        random.ints(random.nextInt(3), 1, 8).mapToObj(DayOfWeek::of).forEach(weekdays::add);
        var rhythm =
                random.nextInt(5) == 0
                        ? new Rhythm.Monthly(1 + random.nextInt(4), weekday())
                        : new Rhythm.Weekly(1 + random.nextInt(3), weekdays);
        var first = LocalDate.of(2026, 1, 5).plusDays(random.nextInt(300));
        var until = random.nextInt(4) == 0 ? first.plusDays(random.nextInt(200)) : null;
        return new Plan(
                new Recurrence(rhythm, first, until, null, Set.of()),
                LocalTime.MIN.plusMinutes(random.nextInt(96) * 15L),
                Duration.ofMinutes(90),
                ZoneId.of(one(ZONES)));
    }

    Search search() {
        return new Search(
                sometimes(one(PURPOSES)),
                sometimes(weekday()),
                sometimes(LocalTime.of(random.nextInt(24), 15)),
                sometimes(LocalTime.of(random.nextInt(24), 0)),
                random.nextInt(3) == 0 ? null : one(ZONES),
                sometimes(one(FORMATS)),
                sometimes("es"),
                random.nextInt(4) == 0 ? near() : null,
                random.nextInt(6) == 0 ? organization : null,
                sometimes(true),
                random.nextInt(4) == 0 ? 1 + random.nextInt(40) : null,
                sometimes(one(List.of("Ste", "step", "abierto", "CAFE wöch", "i", "x"))),
                null,
                null,
                null);
    }

    private Search.Near near() {
        var place = one(PLACES);
        return new Search.Near(
                place.latitude() + random.nextDouble() / 5,
                place.longitude(),
                one(List.of(5, 30, 300)));
    }

    private DayOfWeek weekday() {
        return DayOfWeek.of(1 + random.nextInt(7));
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> @Nullable T sometimes(T value) {
        return random.nextInt(3) == 0 ? value : null;
    }
}
