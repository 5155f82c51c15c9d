package org.safetynets.portal.services.practices;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A practice's sandbox, in which nothing is real.
 *
 * @param organizationId of the organization that does not exist
 * @param counselorId of the counselor who does not exist
 * @param scenes that can be played
 */
public record Sandbox(
        UUID organizationId, UUID counselorId, List<MadeUp> referrals, List<String> scenes) {

    /**
     * A referral that is made up.
     *
     * @param practiceSees what the practice's system reads of its task
     * @param organizationSees how the task truly stands
     */
    public record MadeUp(
            UUID referralId, String practiceSees, String organizationSees, Instant changedAt) {}
}
