package org.safetynets.portal.services.referrals;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That the counselor read something, and what.
 *
 * @param told the kinds of what was shown
 */
public record Receipt(Instant at, String dial, String shown, @Nullable List<String> told) {

    /** What was shown beside where it stood. */
    public List<String> more() {
        return told == null ? List.of() : told.stream().filter(it -> !it.equals("status")).toList();
    }
}
