package org.safetynets.portal.calendar;

import org.safetynets.portal.services.groups.GroupView;
import org.safetynets.portal.services.groups.Occurrence;

/** One meeting of a group in which the person has a place. */
public record MyMeeting(GroupView group, String timeZone, Occurrence occurrence) {

    public String groupPath() {
        return "/organizations/" + group.organizationId() + "/groups/" + group.groupId();
    }

    /** Where the door is; none for a meeting in person. */
    public boolean online() {
        return !group.format().equals("in-person");
    }

    /** What one can still come to. */
    boolean coming() {
        return !occurrence.status().equals("held");
    }

    boolean canBeLookedBackOn() {
        return occurrence.begun() && occurrence.meetingId() != null;
    }
}
