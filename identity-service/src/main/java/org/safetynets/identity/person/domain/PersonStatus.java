package org.safetynets.identity.person.domain;

/** Whether a person takes part. */
public enum PersonStatus {
    ACTIVE,
    DEACTIVATED
}
