package org.safetynets.portal.services;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;

/** A page of a list, as every service answers it. */
public record Slice<T>(List<T> items, int page, int size, long total) {

    /** Short lists that are never paged come bare. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static <T> Slice<T> of(List<T> items) {
        return new Slice<>(items, 0, Math.max(items.size(), 1), items.size());
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public Slice {}

    public static <T> Slice<T> empty() {
        return new Slice<>(List.of(), 0, 20, 0);
    }

    public boolean more() {
        return (page + 1L) * size < total;
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }
}
