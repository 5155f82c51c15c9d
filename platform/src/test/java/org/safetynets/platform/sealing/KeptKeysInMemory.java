package org.safetynets.platform.sealing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Wrapped keys that are gone with the test. */
final class KeptKeysInMemory implements KeptKeys {

    private final Map<String, KeptKey> keys = new ConcurrentHashMap<>();

    @Override
    public Optional<KeptKey> find(Subject subject) {
        return Optional.ofNullable(keys.get(subject.key()));
    }

    @Override
    public void addUnlessThere(KeptKey first) {
        keys.putIfAbsent(first.subject(), first);
    }

    @Override
    public boolean replace(KeptKey next) {
        var done = new AtomicBoolean();
        keys.computeIfPresent(
                next.subject(),
                (_, it) -> {
                    done.set(it.version() == next.version() - 1);
                    return done.get() ? next : it;
                });
        return done.get();
    }

    @Override
    public void destroy(Subject subject, Instant now) {
        keys.compute(
                subject.key(),
                (key, it) -> {
                    var version = it == null ? 1 : it.version() + 1;
                    return new KeptKey(key, version, Optional.empty(), now);
                });
    }

    @Override
    public long countNotWrappedBy(String current) {
        return wrapped().filter(it -> !by(it).equals(current)).count();
    }

    @Override
    public List<KeptKey> notWrappedBy(String current, int most) {
        return wrapped().filter(it -> !by(it).equals(current)).limit(most).toList();
    }

    @Override
    public List<KeptKey> olderThan(Instant time, int most) {
        return wrapped().filter(it -> it.changedAt().isBefore(time)).limit(most).toList();
    }

    @Override
    public Collection<KeptKey> oneOfEach() {
        return wrapped()
                .collect(Collectors.toMap(KeptKeysInMemory::by, it -> it, (one, _) -> one))
                .values();
    }

    private Stream<KeptKey> wrapped() {
        return keys.values().stream().filter(it -> it.wrapped().isPresent());
    }

    private static String by(KeptKey key) {
        return key.wrapped().orElseThrow().by();
    }
}
