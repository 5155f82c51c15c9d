package org.safetynets.groups.group.domain;

/** Why a group is paused. */
public enum PauseReason {
    /** Lifted by itself as soon as a facilitator is certified again. */
    NOT_CURRENTLY_CERTIFIED,
    ORGANIZATION_SUSPENDED,
    BY_COORDINATOR
}
