package org.safetynets.referrals.integration.domain;

/** Whether the organization lets a system in. */
public enum Access {
    /** A coordinator has yet to decide. */
    ASKED,
    ALLOWED,
    REFUSED,
    /** It was let in, and is no longer. */
    WITHDRAWN
}
