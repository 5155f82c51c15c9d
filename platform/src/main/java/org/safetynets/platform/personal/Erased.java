package org.safetynets.platform.personal;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of what was held about a person.
 *
 * @param removed documents that are gone
 * @param anonymised documents that stay and are about nobody now
 * @param kept what had to stay, without identity
 */
public record Erased(int removed, int anonymised, List<Kept> kept) {

    /**
     * Something that had to stay.
     *
     * @param what code, for example {@code certification}
     * @param why code, for example {@code public-fact}
     * @param until when it goes too, if known
     */
    public record Kept(String what, String why, @Nullable Instant until) {}

    public Erased {
        kept = List.copyOf(kept);
    }

    public static Erased nothing() {
        return new Erased(0, 0, List.of());
    }

    public static Erased removed(long documents) {
        return new Erased(Math.toIntExact(documents), 0, List.of());
    }

    public static Erased anonymised(long documents) {
        return new Erased(0, Math.toIntExact(documents), List.of());
    }

    public Erased keeping(Kept more) {
        return and(new Erased(0, 0, List.of(more)));
    }

    public Erased and(Erased other) {
        return new Erased(
                removed + other.removed,
                anonymised + other.anonymised,
                Stream.concat(kept.stream(), other.kept.stream()).toList());
    }
}
