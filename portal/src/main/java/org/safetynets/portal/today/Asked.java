package org.safetynets.portal.today;

import org.safetynets.portal.services.groups.Group;
import org.safetynets.portal.services.groups.JoinRequest;

/** Somebody who asked to join a group the person leads, and waits for an answer. */
public record Asked(Group group, JoinRequest request) {

    public String path() {
        return "/organizations/%s/groups/%s/requests/%s"
                .formatted(group.organizationId(), group.groupId(), request.joinRequestId());
    }
}
