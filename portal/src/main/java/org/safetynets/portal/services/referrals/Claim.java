package org.safetynets.portal.services.referrals;

public record Claim(String code, String dial) {}
