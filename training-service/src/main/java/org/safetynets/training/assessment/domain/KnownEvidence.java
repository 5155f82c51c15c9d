package org.safetynets.training.assessment.domain;

import java.util.Collection;
import java.util.List;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.standard.domain.Requirement;

/**
 * Evidence that nobody types in, since it is known: meetings led, hours of consultation.
 *
 * <p>It is worked out anew whenever a candidate is looked at, and never stored with what people
 * record.
 */
@FunctionalInterface
public interface KnownEvidence {

    /** For those of the requirements that ask for such things. */
    List<Evidence> of(
            OrganizationId organization, PersonId person, Collection<Requirement> requirements);
}
