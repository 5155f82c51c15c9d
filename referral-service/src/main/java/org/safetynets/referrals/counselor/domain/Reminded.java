package org.safetynets.referrals.counselor.domain;

/**
 * A counselor whose check soon holds no longer, of which those concerned are to be told now.
 *
 * @param daysLeft how many days before its end this was due; it may be fewer by now
 */
public record Reminded(Counselor counselor, int daysLeft) {}
