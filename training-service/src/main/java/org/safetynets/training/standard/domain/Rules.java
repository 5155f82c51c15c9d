package org.safetynets.training.standard.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the standard is held to, beside what it asks for.
 *
 * @param attempts how often somebody may fail before remediation; null when there is no limit
 * @param bridgeDays how long those certified to an earlier major version have for what is new here
 * @param renewal null when a certification cannot be renewed but must be earned again
 */
public record Rules(
        @Nullable Integer attempts,
        int bridgeDays,
        @Nullable Renewal renewal,
        List<Endorsement> endorsements,
        List<Ground> grounds) {

    public static final int BRIDGE_DAYS = 180;

    public static final Rules NONE = new Rules(null, BRIDGE_DAYS, null, List.of(), List.of());

    public Rules {
        endorsements = List.copyOf(endorsements);
        grounds = List.copyOf(grounds);
    }
}
