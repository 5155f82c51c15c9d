package org.safetynets.portal.services.referrals;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A counselor suggests peer support; it holds no personal data. */
public record Refer(@Nullable String suggestedPurpose, Map<String, String> urgentFlags) {}
