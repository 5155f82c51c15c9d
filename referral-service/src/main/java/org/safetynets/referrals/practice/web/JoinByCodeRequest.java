package org.safetynets.referrals.practice.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A counselor's wish to join the practice that gave them the code.
 *
 * @param code as typed: case, hyphens and spaces do not matter
 */
record JoinByCodeRequest(@NotBlank @Size(max = 60) String code) {}
