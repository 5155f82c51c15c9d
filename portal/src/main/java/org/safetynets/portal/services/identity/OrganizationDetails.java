package org.safetynets.portal.services.identity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a network administrator says of an organization. */
public record OrganizationDetails(
        String name,
        @Nullable UUID parentId,
        @Nullable String neutralName,
        String timeZone,
        List<String> languages) {}
