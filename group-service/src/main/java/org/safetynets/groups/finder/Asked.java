package org.safetynets.groups.finder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.Format;

/**
 * A search as the database is asked it.
 *
 * @param equal what must be equal, by field
 * @param words each the beginning of one of the listing's
 * @param cells the places one of which it must be; null when the place does not matter
 */
record Asked(
        Map<String, Object> equal,
        Wanted wanted,
        Set<String> words,
        @Nullable List<String> cells,
        Instant now) {

    /** So many places are read side by side; more are looked for among all. */
    private static final int MOST_CELLS = 100;

    /** Fields with few values, of which all are read side by side where none is asked for. */
    private static final Map<String, List<Object>> FEW =
            Map.of(
                    "hasSeat", List.of(true, false),
                    "format", Stream.of(Format.values()).<Object>map(Format::name).toList());

    Asked {
        equal = Map.copyOf(equal);
    }

    static Asked of(Search search, Wanted wanted, @Nullable List<String> cells, Instant now) {
        var equal = new HashMap<String, Object>();
        put(equal, "purpose", search.purpose());
        put(equal, "language", search.language());
        put(equal, "organizationId", search.organizationId());
        put(equal, "format", search.format() == null ? null : search.format().name());
        put(equal, "hasSeat", search.withSeat() ? true : null);
        var words = search.text() == null ? Set.<String>of() : Words.of(search.text());
        return new Asked(equal, wanted, words, cells, now);
    }

    private static void put(Map<String, Object> all, String field, @Nullable Object value) {
        if (value != null) {
            all.put(field, value);
        }
    }

    /** The same with another value in that field, or with any. */
    Asked with(String field, @Nullable Object value) {
        var other = new HashMap<>(equal);
        other.remove(field);
        put(other, field, value);
        return new Asked(other, wanted, words, cells, now);
    }

    Asked with(Wanted other) {
        return new Asked(equal, other, words, cells, now);
    }

    boolean nowhere() {
        return cells != null && cells.isEmpty();
    }

    FinderIndex index() {
        if (equal.containsKey("organizationId")) {
            return FinderIndex.ORGANIZATION;
        }
        if (beginning().isPresent()) {
            return FinderIndex.WORDS;
        }
        if (cells != null && cells.size() <= MOST_CELLS) {
            return FinderIndex.PLACE;
        }
        if (equal.containsKey("purpose")) {
            return equal.containsKey("language")
                    ? FinderIndex.PURPOSE_AND_LANGUAGE
                    : FinderIndex.PURPOSE;
        }
        return equal.containsKey("language") ? FinderIndex.LANGUAGE : FinderIndex.ALL;
    }

    /** Everything but where in the order. */
    Document filter() {
        var filter = new Document(equal);
        if (cells != null) {
            filter.append("cell", new Document("$in", cells));
        }
        var index = index();
        FEW.forEach(
                (field, values) -> {
                    if (index.leading().contains(field)) {
                        filter.putIfAbsent(field, new Document("$in", values));
                    }
                });
        if (index == FinderIndex.WORDS) {
            beginning().ifPresent(it -> filter.append("beginnings", it));
        }
        if (!words.isEmpty()) {
            filter.append("words", new Document("$all", words.stream().map(Asked::any).toList()));
        }
        // the second belt: by the clock, an expired group is not found even before its review
        filter.append("certifiedUntil", new Document("$gt", now));
        var conditions = wanted.conditions();
        if (!conditions.isEmpty()) {
            filter.append("$and", conditions);
        }
        return filter;
    }

    /** The beginning, of those that are indexed, that the fewest share with what is looked for. */
    private Optional<String> beginning() {
        return words.stream()
                .max(Comparator.comparingInt(String::length).thenComparing(it -> it))
                .flatMap(it -> Words.beginnings(it).stream().max(Comparator.naturalOrder()));
    }

    /** Only letters and digits are left in a word, so it means nothing else in a pattern. */
    private static Pattern any(String word) {
        return Pattern.compile("^" + word);
    }

    /** The parts of the order to read, one after the other, from a position on. */
    List<Part> parts(int beginOfWeek, @Nullable Position after) {
        var bounds = wanted.bounds();
        var parts = new ArrayList<Part>();
        if (after != null) {
            var gone = Math.floorMod(after.slot() - beginOfWeek, WeekMinutes.WEEK) + 1;
            var left = WeekMinutes.between(beginOfWeek + gone, beginOfWeek + WeekMinutes.WEEK);
            bounds = bounds.and(left);
            parts.add(Part.restOfMinute(after.slot(), after.groupId()));
        }
        bounds.rangesFrom(beginOfWeek).forEach(it -> parts.add(new Part(it.from(), it.to(), null)));
        return parts;
    }
}
