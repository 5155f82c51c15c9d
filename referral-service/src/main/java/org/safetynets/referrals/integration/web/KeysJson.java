package org.safetynets.referrals.integration.web;

import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.referrals.integration.application.PublicKeys;
import org.safetynets.referrals.integration.domain.Key;
import org.safetynets.referrals.integration.domain.KeyAddresses;
import org.safetynets.referrals.integration.domain.KeysAt;

/**
 * The public keys of a system: either the keys themselves, or the address where it publishes them.
 *
 * @param jwks a JWK set (RFC 7517) of one to four public keys, each with a {@code kid}; RSA of 3072
 *     bits or more for RS384, or EC on P-384 for ES384
 * @param endsAt when the keys in {@code jwks} end; in a year when left out, in two at the latest
 * @param jwksUri https at a public address; asked every five minutes
 */
record KeysJson(
        @Nullable Map<String, Object> jwks,
        @Nullable Instant endsAt,
        @Size(max = 500) @Nullable String jwksUri) {

    private static final Duration USUAL = Duration.ofDays(365);
    private static final Duration LONGEST = Duration.ofDays(730);

    /** The keys given by hand. */
    List<Key> keys(Clock clock) {
        var set = jwks;
        if (set == null) {
            throw new InvalidRequestException("jwks", "is missing");
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return PublicKeys.read(set, now, Optional.of(end(now)));
    }

    private Instant end(Instant now) {
        var wanted = endsAt == null ? now.plus(USUAL) : endsAt;
        if (!wanted.isAfter(now) || wanted.isAfter(now.plus(LONGEST))) {
            throw new InvalidRequestException("endsAt", "has to be within two years from now");
        }
        return wanted.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The keys that are known when a system is made; those of an address are asked for later. */
    List<Key> first(Clock clock) {
        if ((jwks == null) == (jwksUri == null)) {
            throw new InvalidRequestException("keys", "needs either jwks or jwksUri");
        }
        return jwks == null ? List.of() : keys(clock);
    }

    Optional<KeysAt> address(KeyAddresses addresses) {
        return Optional.ofNullable(jwksUri).map(it -> KeysAt.unknown(accepted(it, addresses)));
    }

    private static URI accepted(String text, KeyAddresses addresses) {
        try {
            var address = URI.create(text);
            if (!addresses.allows(address)) {
                throw new InvalidRequestException(
                        "keys.jwksUri",
                        "has to be at a host that the operator of this network allows");
            }
            if (addresses.accepts(address)) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // no address at all, and told as one that is not accepted
        }
        throw new InvalidRequestException("keys.jwksUri", "has to be https at a public address");
    }
}
