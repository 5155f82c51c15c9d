package org.safetynets.training.standard.web;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists of a body, where one that is left out is empty, and sets are told in order. */
final class Lists {

    private Lists() {}

    static <F, T> List<T> map(@Nullable Collection<F> from, Function<F, T> each) {
        return from == null ? List.of() : from.stream().map(each).toList();
    }

    static Set<String> set(@Nullable Set<String> codes) {
        return codes == null ? Set.of() : codes;
    }

    static Set<String> sorted(Set<String> codes) {
        return new TreeSet<>(codes);
    }
}
