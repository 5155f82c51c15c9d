package org.safetynets.referrals.integration.domain;

import java.time.Instant;

/**
 * A system whose last key ends soon, of which whoever keeps it is to be told now.
 *
 * @param daysLeft how many days before its end this was due; it may be fewer by now
 */
public record KeyEnding(Integration integration, int daysLeft, Instant endsAt) {}
