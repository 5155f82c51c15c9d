package org.safetynets.faults.linear;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something done between two moments.
 *
 * @param answered null when nobody knows whether it was done, or will be later
 */
public record Operation<O>(O what, Instant invoked, @Nullable Instant answered) {

    boolean unknown() {
        return answered == null;
    }
}
