package org.safetynets.referrals.integration.domain;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * An address at which a system publishes its keys, which are asked for there again and again.
 *
 * @param fetchedAt when it last answered with keys; empty while it never did
 * @param failing whether it did not at the last try; the keys known before hold meanwhile
 */
public record KeysAt(URI address, Optional<Instant> fetchedAt, boolean failing) {

    public static KeysAt unknown(URI address) {
        return new KeysAt(address, Optional.empty(), false);
    }

    KeysAt answered(Instant now) {
        return new KeysAt(address, Optional.of(now), false);
    }

    KeysAt silent() {
        return new KeysAt(address, fetchedAt, true);
    }
}
