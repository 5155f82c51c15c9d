package org.safetynets.referrals.practice.web;

import jakarta.validation.constraints.NotNull;

/**
 * What becomes of a counselor who asked to join.
 *
 * @param accepted whether they become a member
 */
record AnswerToRequest(@NotNull Boolean accepted) {}
