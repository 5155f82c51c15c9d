package org.safetynets.referrals.integration.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A public key by which a system signs in.
 *
 * @param kid by which the system names it
 * @param kind for people to read, for example {@code RSA 2048}
 * @param jwk the key itself, as JSON of RFC 7517
 * @param endsAt from when on it signs nothing in; empty where its system's address says which hold
 */
public record Key(String kid, String kind, String jwk, Instant addedAt, Optional<Instant> endsAt) {

    /** How long before its end to warn. */
    public static final Duration SOON = Duration.ofDays(30);

    public boolean holds(Instant now) {
        return endsAt.stream().allMatch(now::isBefore);
    }

    public boolean endsSoon(Instant now) {
        return endsAt.stream().anyMatch(it -> !now.plus(SOON).isBefore(it));
    }

    boolean isSameAs(Key other) {
        return kid.equals(other.kid) && jwk.equals(other.jwk);
    }

    Key until(Instant end) {
        var sooner = endsAt.filter(it -> it.isBefore(end)).orElse(end);
        return new Key(kid, kind, jwk, addedAt, Optional.of(sooner));
    }
}
