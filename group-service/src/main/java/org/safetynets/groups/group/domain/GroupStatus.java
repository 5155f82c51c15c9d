package org.safetynets.groups.group.domain;

/** Where a group is in its life. */
public enum GroupStatus {
    DRAFT,
    OPEN,
    PAUSED,
    CLOSED
}
