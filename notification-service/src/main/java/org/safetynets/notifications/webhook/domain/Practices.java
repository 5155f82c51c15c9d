package org.safetynets.notifications.webhook.domain;

import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.PersonId;

/** Who works in which practice, as it stands at this moment. */
public interface Practices {

    /** What somebody may do in a practice. */
    enum Part {
        ADMINISTRATOR,
        MEMBER
    }

    /** Empty when the person is no member, or there is no such practice. */
    Optional<Part> part(UUID practice, PersonId person);
}
