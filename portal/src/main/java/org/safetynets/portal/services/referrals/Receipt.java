package org.safetynets.portal.services.referrals;

import java.time.Instant;

/** That the counselor read something, and what. */
public record Receipt(Instant at, String dial, String shown) {}
