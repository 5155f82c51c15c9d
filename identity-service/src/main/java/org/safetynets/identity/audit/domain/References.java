package org.safetynets.identity.audit.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.PersonId;

/** Leads from the references in the chains to people, until a person is forgotten. */
public interface References {

    /** The person's reference, drawn at random when there is none yet. */
    UUID of(PersonId person);

    Optional<UUID> known(PersonId person);

    /** Those not forgotten among the references. */
    Map<UUID, PersonId> people(Collection<UUID> references);

    /** Makes the person's entries nobody's; false when there is nothing to forget. */
    boolean forget(PersonId person);
}
