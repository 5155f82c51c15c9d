package org.safetynets.training.credential.domain;

/** Why a credential does not count. */
public enum Flaw {
    /** Not a signed credential at all. */
    MALFORMED,
    /** Signed with a key of ours, but not with these words. */
    ALTERED,
    UNKNOWN_ISSUER,
    UNKNOWN_KEY,
    /** Signed by us, but no certification belongs to it. */
    NOT_OURS,
    NOT_YET_VALID,
    EXPIRED,
    SUSPENDED,
    REVOKED
}
