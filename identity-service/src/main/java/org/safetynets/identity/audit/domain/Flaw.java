package org.safetynets.identity.audit.domain;

/** What is wrong with an entry. */
public enum Flaw {
    /** It says something else than when it was written. */
    CHANGED,
    /** There is none at this place, or the head knows nothing of it. */
    MISSING,
    /** It follows another entry than it was written after. */
    DETACHED
}
