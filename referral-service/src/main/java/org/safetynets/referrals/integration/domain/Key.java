package org.safetynets.referrals.integration.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A public key by which a system signs in.
 *
 * @param kid by which the system names it
 * @param kind for people to read, for example {@code RSA 3072}
 * @param jwk the key itself, as JSON of RFC 7517
 * @param endsAt from when on it signs nothing in; empty where its system's address says which hold
 * @param remindedThrough the moment up to which whatever was due to be reminded of was
 */
public record Key(
        String kid,
        String kind,
        String jwk,
        Instant addedAt,
        Optional<Instant> endsAt,
        Instant remindedThrough) {

    /** How many days before its end its owner is reminded, once each. */
    private static final List<Integer> BEFORE = List.of(30, 7);

    /** How long before its end to warn. */
    public static final Duration SOON = Duration.ofDays(30);

    /** Whoever adds a key knows its end, so what lies before that is not reminded of. */
    public Key(String kid, String kind, String jwk, Instant addedAt, Optional<Instant> endsAt) {
        this(kid, kind, jwk, addedAt, endsAt, addedAt);
    }

    /** When to remind of its end next; empty when that was done as often as it is due. */
    Optional<Instant> remindAt() {
        return endsAt.flatMap(
                end ->
                        BEFORE.stream()
                                .map(it -> end.minus(Duration.ofDays(it)))
                                .filter(it -> it.isAfter(remindedThrough))
                                .findFirst());
    }

    /** How many days before its end that is: the least of those that were reached. */
    int daysLeft(Instant now) {
        return BEFORE.reversed().stream()
                .filter(it -> !endsAt.stream().allMatch(now.plus(Duration.ofDays(it))::isBefore))
                .findFirst()
                .orElse(BEFORE.getFirst());
    }

    Key remindedAt(Instant now) {
        return new Key(kid, kind, jwk, addedAt, endsAt, now);
    }

    public boolean holds(Instant now) {
        return endsAt.stream().allMatch(now::isBefore);
    }

    public boolean endsSoon(Instant now) {
        return endsAt.stream().anyMatch(it -> !now.plus(SOON).isBefore(it));
    }

    /** Whether it is that key, whenever either came or ends. */
    public boolean isSameAs(Key other) {
        return kid.equals(other.kid) && jwk.equals(other.jwk);
    }

    Key until(Instant end) {
        var sooner = endsAt.filter(it -> it.isBefore(end)).orElse(end);
        return new Key(kid, kind, jwk, addedAt, Optional.of(sooner), remindedThrough);
    }
}
