package org.safetynets.platform.persistence;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One of a kind for each key, such as a lock, which is there as long as anybody uses it. */
public final class PerKey<K, V> {

    private final Function<K, V> making;
    private final ConcurrentHashMap<K, Used<V>> all = new ConcurrentHashMap<>();

    public PerKey(Function<K, V> making) {
        this.making = making;
    }

    private record Used<V>(V value, int users) {}

    /** Gives what the work gives, which all who come meanwhile do with the same one. */
    public <T> T with(K key, Function<V, T> work) {
        var mine = all.compute(key, this::enter);
        try {
            return work.apply(mine.value());
        } finally {
            all.computeIfPresent(key, (_, it) -> leave(it));
        }
    }

    /** How many keys are in use. */
    public int size() {
        return all.size();
    }

    private Used<V> enter(K key, @Nullable Used<V> it) {
        return it == null
                ? new Used<>(making.apply(key), 1)
                : new Used<>(it.value(), it.users() + 1);
    }

    private static <V> @Nullable Used<V> leave(Used<V> it) {
        return it.users() == 1 ? null : new Used<>(it.value(), it.users() - 1);
    }
}
