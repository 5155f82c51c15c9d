package org.safetynets.portal.services.referrals;

/** Room for one purpose, over all open groups of the organization. */
public record Capacity(String purpose, int groups, int seatsFree, int waitlisted) {}
