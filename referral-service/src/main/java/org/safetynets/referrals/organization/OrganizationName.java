package org.safetynets.referrals.organization;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** An organization's public name, at one version. */
@Document("organizations")
record OrganizationName(@Id UUID id, long version, String name) {}
