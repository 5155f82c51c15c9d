package org.safetynets.referrals.referral.domain;

import java.util.UUID;

/** Id of a summary that a partner has previewed. */
public record SummaryId(UUID value) {}
