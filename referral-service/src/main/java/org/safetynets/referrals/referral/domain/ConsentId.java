package org.safetynets.referrals.referral.domain;

import java.util.UUID;

/** Id of a consent. */
public record ConsentId(UUID value) {}
