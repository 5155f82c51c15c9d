package org.safetynets.identity.consent.domain;

/** Whether a consent counts, seen from a moment. */
public enum ConsentStatus {
    ACTIVE,
    EXPIRED,
    WITHDRAWN
}
