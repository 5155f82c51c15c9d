package org.safetynets.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The last key by which a system signs in ends soon; told once for each key and each of 30 and 7
 * days. Which key it is, is told to whoever asks for the system.
 *
 * @param organizationId where the system reaches to
 * @param practiceId whose it is; left out for the organization's own
 * @param administratorIds of the practice, who are to be told; of none for the organization's own,
 *     which its coordinators keep
 * @param daysLeft which of them this is; the clock may have passed it by some days already
 * @param endsOn the day on which it ends, by UTC
 */
public record SystemKeyEndingV1(
        UUID integrationId,
        long version,
        UUID organizationId,
        @Nullable UUID practiceId,
        List<UUID> administratorIds,
        int daysLeft,
        LocalDate endsOn)
        implements Event {

    @Override
    public UUID aggregateId() {
        return integrationId;
    }
}
