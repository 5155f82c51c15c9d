package org.safetynets.referrals.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An organization's public name, at one version.
 *
 * @param suspended whether nobody acts for it; absent in copies of older events
 */
@Document("organizations")
record OrganizationName(@Id UUID id, long version, String name, @Nullable Boolean suspended) {}
