package org.safetynets.referrals.counselor.domain;

/** Where a counselor stands with one organization. */
public enum Standing {
    /** Waits for somebody to check the credentials. */
    APPLIED,
    /** Checked, and trusted until the day of the next check. */
    APPROVED,
    DECLINED,
    SUSPENDED,
    /** The last check no longer holds. */
    LAPSED,
    /** The counselor left. */
    ENDED
}
