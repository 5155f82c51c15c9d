package org.safetynets.referrals.fhir.domain;

import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;

/**
 * A client's wish to be called when what it sees of a task changes. The call says which task, and
 * no more.
 *
 * @param client the id of the registration, so that it ends with it
 * @param statuses in which a task has to be for a call; any when empty
 * @param events how many calls there were
 */
public record FhirSubscription(
        UUID id,
        UUID client,
        OrganizationId organization,
        URI endpoint,
        Set<TaskStatus> statuses,
        State state,
        long events) {

    /** How many a client may have. */
    public static final int MOST = 5;

    /** Whether the address has answered. */
    public enum State {
        REQUESTED,
        ACTIVE,
        /** It did not answer for so long that it is called no more. */
        ERROR,
        /** It said that it wants no more calls. */
        OFF
    }

    public FhirSubscription {
        statuses = Set.copyOf(statuses);
    }

    /** Whether the client wants to be called about what it sees of the loop. */
    public boolean isAbout(Seen seen) {
        return statuses.isEmpty() || statuses.contains(seen.status());
    }
}
