package org.safetynets.referrals.outward.domain;

import java.util.Optional;

/**
 * What a recipient answers.
 *
 * @param reason when they decline
 * @param reply to the partner, for example how to reach them
 */
public record Answer(boolean accepted, Optional<DeclineReason> reason, String reply) {}
