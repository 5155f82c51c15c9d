package org.safetynets.referrals.sandbox.domain;

import org.safetynets.platform.kernel.OrganizationId;

/** Where made-up referrals are stored, among the real ones. */
public interface SandboxStage {

    /** Removes every referral of the sandbox with all that hangs on it. */
    void clear(OrganizationId sandbox);
}
