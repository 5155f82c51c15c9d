package org.safetynets.identity.consent.domain;

/** Who in an organization may receive what a consent allows. */
public enum RecipientKind {
    ORGANIZATION,
    COUNSELOR,
    SERVICE
}
