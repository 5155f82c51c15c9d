package org.safetynets.portal.services.referrals;

import org.jspecify.annotations.Nullable;

/** What a recipient answers; the reason is for declining. */
public record ReceivedAnswer(boolean accepted, @Nullable String reason, String reply) {}
