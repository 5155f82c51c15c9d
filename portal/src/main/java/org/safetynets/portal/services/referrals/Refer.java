package org.safetynets.portal.services.referrals;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A counselor suggests peer support; it holds no personal data.
 *
 * @param doNotContact that nobody is to ask the partner; null where nothing is wished
 */
public record Refer(
        @Nullable String suggestedPurpose,
        Map<String, String> urgentFlags,
        @Nullable Boolean doNotContact) {

    public Refer(@Nullable String suggestedPurpose, Map<String, String> urgentFlags) {
        this(suggestedPurpose, urgentFlags, null);
    }

    /** The same, with the wish that nobody asks the partner, or without. */
    public Refer withoutContact(boolean wished) {
        return new Refer(suggestedPurpose, urgentFlags, wished ? Boolean.TRUE : null);
    }
}
