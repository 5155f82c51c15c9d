package org.safetynets.referrals.practice.web;

import java.time.Instant;
import java.util.UUID;

/**
 * An invitation just made.
 *
 * @param code to hand over; it is shown this once and kept only as a hash
 */
record InvitedResponse(UUID invitationId, String code, Instant endsAt) {}
