package org.safetynets.referrals.contact.web;

import jakarta.validation.constraints.NotNull;

/** Whether the partner wants no contact about the referral. */
record ContactRequest(@NotNull Boolean doNotContact) {}
