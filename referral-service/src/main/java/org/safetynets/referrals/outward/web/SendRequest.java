package org.safetynets.referrals.outward.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A partner refers themselves onward.
 *
 * @param words theirs, to the recipient
 */
record SendRequest(@NotNull ChosenJson to, @NotNull @Size(max = 1000) String words) {}
