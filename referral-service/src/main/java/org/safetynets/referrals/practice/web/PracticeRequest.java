package org.safetynets.referrals.practice.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a practice is called.
 *
 * @param name as its organizations and its counselors know it
 */
record PracticeRequest(@NotBlank @Size(max = 120) String name) {}
