package org.safetynets.referrals.referral.application;

import java.util.List;

/** A part of a list, with the length of the whole. */
public record Slice<T>(List<T> items, long total) {}
