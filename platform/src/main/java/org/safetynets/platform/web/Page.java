package org.safetynets.platform.web;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param page its number, from 0
 * @param size how many items a full page has
 * @param total how many items there are on all pages
 */
public record Page<T>(List<T> items, int page, int size, long total) {

    public Page {
        items = List.copyOf(items);
    }

    public static <T> Page<T> of(List<T> items, PageRequest asked, long total) {
        return new Page<>(items, asked.page(), asked.size(), total);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> each) {
        return new Page<>(items.stream().<R>map(each).toList(), page, size, total);
    }
}
