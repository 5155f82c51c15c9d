package org.safetynets.referrals.practice.web;

import jakarta.validation.constraints.NotNull;
import org.safetynets.referrals.practice.domain.Member;

/**
 * What a member may do in the practice.
 *
 * @param part {@code administrator} decides about members and systems, {@code member} does not
 */
record AppointRequest(@NotNull Member.Part part) {}
