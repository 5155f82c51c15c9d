package org.safetynets.identity.invitation.domain;

import java.time.Instant;
import java.util.List;
import org.safetynets.platform.kernel.PersonId;

/** Who tried codes that open nothing, and when. */
public interface VainTries {

    void note(PersonId person, Instant at);

    /** The person's vain tries after the instant, the oldest first. */
    List<Instant> since(PersonId person, Instant after);
}
