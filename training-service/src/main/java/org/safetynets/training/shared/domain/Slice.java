package org.safetynets.training.shared.domain;

import java.util.List;

/**
 * Part of a list.
 *
 * @param total how long the whole list is
 */
public record Slice<T>(List<T> items, long total) {

    public Slice {
        items = List.copyOf(items);
    }
}
