package org.safetynets.portal.today;

import org.safetynets.portal.services.groups.Group;
import org.safetynets.portal.services.groups.Occurrence;

/** One coming meeting of a group the person leads. */
public record LedMeeting(Group group, String timeZone, Occurrence occurrence) {

    public String groupPath() {
        return "/organizations/" + group.organizationId() + "/groups/" + group.groupId();
    }

    public boolean online() {
        return !"in-person".equals(group.format());
    }
}
