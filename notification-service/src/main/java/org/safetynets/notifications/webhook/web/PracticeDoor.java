package org.safetynets.notifications.webhook.web;

import java.util.UUID;
import org.safetynets.notifications.webhook.domain.Owner;
import org.safetynets.notifications.webhook.domain.Practices;
import org.safetynets.notifications.webhook.domain.Practices.Part;
import org.safetynets.platform.problems.ForbiddenException;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.Caller;
import org.springframework.stereotype.Component;

/** Who may see a practice's webhooks, and who decides about them. */
@Component
class PracticeDoor {

    private final Practices practices;

    PracticeDoor(Practices practices) {
        this.practices = practices;
    }

    /** Nothing is here for whoever is no member. */
    Owner forMember(UUID practice, Caller caller) {
        part(practice, caller);
        return Owner.practice(practice);
    }

    /** Members who do not administer it know that it is there, and may not do this. */
    Owner forAdministrator(UUID practice, Caller caller) {
        if (part(practice, caller) != Part.ADMINISTRATOR) {
            throw new ForbiddenException();
        }
        return Owner.practice(practice);
    }

    private Part part(UUID practice, Caller caller) {
        return practices.part(practice, caller.personId()).orElseThrow(NotFoundException::new);
    }
}
