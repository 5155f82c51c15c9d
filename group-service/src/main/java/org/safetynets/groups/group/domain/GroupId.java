package org.safetynets.groups.group.domain;

import java.util.UUID;

/** Id of a group. */
public record GroupId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
