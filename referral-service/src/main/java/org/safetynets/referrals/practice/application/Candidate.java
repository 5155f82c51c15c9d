package org.safetynets.referrals.practice.application;

import org.safetynets.platform.kernel.PersonId;

/**
 * Somebody who wants to found or join a practice.
 *
 * @param appointed whether an organization gives them the role of counselor
 */
public record Candidate(PersonId person, String pseudonym, boolean appointed) {}
