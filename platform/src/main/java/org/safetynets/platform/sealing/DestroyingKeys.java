package org.safetynets.platform.sealing;

import java.time.Clock;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.KeyDestruction;

/**
 * Destroys keys for good: here at once, in other instances when their cache ends.
 *
 * <p>Not part of the caller's transaction: a destroyed key does not come back when that fails.
 */
public final class DestroyingKeys implements KeyDestruction {

    private final KeptKeys kept;
    private final DataKeys keys;
    private final Clock clock;

    DestroyingKeys(KeptKeys kept, DataKeys keys, Clock clock) {
        this.kept = kept;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public void destroyKeyOf(PersonId person) {
        destroy(new Subject.OfPerson(person));
    }

    /** For an organization that has left the network. */
    public void destroyKeyOf(OrganizationId organization) {
        destroy(new Subject.OfOrganization(organization));
    }

    private void destroy(Subject subject) {
        kept.destroy(subject, clock.instant());
        keys.forget(subject);
    }
}
