package org.safetynets.referrals.outward.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A partner's words to the recipient of what was suggested. */
record WordsRequest(@NotNull @Size(max = 1000) String words) {}
