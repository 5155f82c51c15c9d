package org.safetynets.referrals.practice.domain;

import java.time.Instant;
import org.safetynets.platform.kernel.PersonId;

/** A counselor who would like to join. */
public record JoinRequest(PersonId person, String pseudonym, Instant askedAt) {}
