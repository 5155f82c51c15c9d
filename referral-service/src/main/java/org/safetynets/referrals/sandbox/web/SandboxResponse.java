package org.safetynets.referrals.sandbox.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.safetynets.referrals.fhir.domain.Loop;
import org.safetynets.referrals.fhir.domain.TaskStatus;
import org.safetynets.referrals.practice.domain.PracticeId;
import org.safetynets.referrals.sandbox.domain.Sandbox;
import org.safetynets.referrals.sandbox.domain.Scene;

/**
 * A practice's sandbox: all of a page. Nothing in it is real, and nobody is told of it.
 *
 * @param organizationId of the organization that does not exist
 * @param counselorId of the counselor who does not exist, to be the requester of orders
 * @param referrals those that changed last at the end, a hundred at most
 * @param scenes that can be played
 */
record SandboxResponse(
        UUID organizationId, UUID counselorId, List<MadeUpReferral> referrals, List<Scene> scenes) {

    /**
     * A made-up referral.
     *
     * @param practiceSees status of the task as the practice's system reads it
     * @param organizationSees status of the task as it truly is
     */
    record MadeUpReferral(
            UUID referralId,
            TaskStatus practiceSees,
            TaskStatus organizationSees,
            Instant changedAt) {

        static MadeUpReferral of(Loop it) {
            return new MadeUpReferral(
                    it.referral().value(),
                    it.practice().seen().status(),
                    it.organizations().seen().status(),
                    it.organizations().since());
        }
    }

    static SandboxResponse of(PracticeId practice, List<Loop> referrals) {
        var sandbox = new Sandbox(practice);
        return new SandboxResponse(
                sandbox.organization().value(),
                sandbox.counselor().value(),
                referrals.stream().map(MadeUpReferral::of).toList(),
                List.of(Scene.values()));
    }
}
