package org.safetynets.portal.services.referrals;

/** A partner brings a code, and says what the counselor may learn and whether to be asked. */
public record Claim(String code, String dial, boolean doNotContact) {}
