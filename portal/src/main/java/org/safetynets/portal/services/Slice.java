package org.safetynets.portal.services;

import java.util.List;

/** A page of a list, as every service answers it. */
public record Slice<T>(List<T> items, int page, int size, long total) {

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
