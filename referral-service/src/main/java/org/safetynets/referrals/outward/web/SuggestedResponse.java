package org.safetynets.referrals.outward.web;

import java.util.UUID;

/** What was suggested; whether the partner follows it, staff are not told. */
record SuggestedResponse(UUID outwardId) {}
