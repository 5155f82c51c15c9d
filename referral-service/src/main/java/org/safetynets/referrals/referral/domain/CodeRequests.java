package org.safetynets.referrals.referral.domain;

import org.safetynets.platform.kernel.PersonId;

/** Which requests for a code were already served, by the key that each came with. */
public interface CodeRequests {

    /** False when the counselor's key was served before. */
    boolean take(PersonId counselor, String key);
}
