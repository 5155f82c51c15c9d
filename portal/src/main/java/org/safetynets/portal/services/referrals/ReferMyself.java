package org.safetynets.portal.services.referrals;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A partner asks an organization to be welcomed, without a counselor. */
public record ReferMyself(
        UUID organizationId,
        @Nullable String suggestedPurpose,
        Map<String, String> urgentFlags,
        boolean doNotContact) {}
