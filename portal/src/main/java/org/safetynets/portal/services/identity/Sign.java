package org.safetynets.portal.services.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's signature under a text, for one organization. */
public record Sign(
        String textCode,
        int textVersion,
        String language,
        @Nullable UUID organizationId,
        String signature) {}
