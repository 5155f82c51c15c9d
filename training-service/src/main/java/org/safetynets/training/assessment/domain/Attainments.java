package org.safetynets.training.assessment.domain;

import java.util.List;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** What somebody is or was certified to already. */
@FunctionalInterface
public interface Attainments {

    /** In that organization; another's certifications are its own affair. */
    List<Held> of(OrganizationId organization, PersonId person);
}
