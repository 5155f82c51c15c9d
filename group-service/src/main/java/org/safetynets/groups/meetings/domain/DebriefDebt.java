package org.safetynets.groups.meetings.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.Refusal;

/**
 * Grave incidents of a group that its leaders have yet to talk over.
 *
 * @param incidents their ids
 */
public record DebriefDebt(List<UUID> incidents) {

    public static final DebriefDebt NONE = new DebriefDebt(List.of());

    public DebriefDebt {
        incidents = List.copyOf(incidents);
    }

    /** A group does not meet while it owes one. */
    public Optional<Refusal> objection() {
        return incidents.isEmpty() ? Optional.empty() : Optional.of(new DebriefOwed(incidents));
    }
}
