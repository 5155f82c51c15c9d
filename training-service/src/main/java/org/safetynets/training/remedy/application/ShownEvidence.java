package org.safetynets.training.remedy.application;

import java.time.Instant;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** When passing evidence for a requirement was last recorded on somebody. */
@FunctionalInterface
public interface ShownEvidence {

    Optional<Instant> lastOf(OrganizationId organization, PersonId person, String requirement);
}
