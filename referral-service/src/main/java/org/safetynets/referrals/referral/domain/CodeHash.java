package org.safetynets.referrals.referral.domain;

/**
 * SHA-256 of a claim code, in hexadecimal; of 130 random bits it needs neither salt nor stretching.
 */
public record CodeHash(String value) {}
