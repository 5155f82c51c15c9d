package org.safetynets.platform.sealing;

import java.time.Instant;
import java.util.Optional;

/**
 * What is kept of a subject's data key.
 *
 * @param subject the name of the key
 * @param version one more at each change
 * @param wrapped empty once it is destroyed
 * @param changedAt when its newest part was made, or when it was destroyed
 */
record KeptKey(String subject, long version, Optional<WrappedKey> wrapped, Instant changedAt) {

    static KeptKey first(Subject subject, WrappedKey wrapped, Instant now) {
        return new KeptKey(subject.key(), 1, Optional.of(wrapped), now);
    }

    KeptKey rewrapped(WrappedKey by) {
        return new KeptKey(subject, version + 1, Optional.of(by), changedAt);
    }

    KeptKey renewed(WrappedKey newest, Instant now) {
        return new KeptKey(subject, version + 1, Optional.of(newest), now);
    }
}
