package org.safetynets.groups.certification.domain;

import java.util.List;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** All certifications that one person holds or held in one organization. */
public record Standing(
        OrganizationId organizationId, PersonId personId, List<Certification> certifications) {}
