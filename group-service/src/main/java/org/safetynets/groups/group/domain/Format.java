package org.safetynets.groups.group.domain;

/** How people meet. */
public enum Format {
    ONLINE,
    IN_PERSON,
    HYBRID
}
