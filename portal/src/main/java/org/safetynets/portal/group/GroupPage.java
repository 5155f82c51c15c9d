package org.safetynets.portal.group;

import java.util.List;
import java.util.UUID;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.groups.Group;
import org.safetynets.portal.services.groups.JoinRequest;
import org.safetynets.portal.services.groups.Meeting;
import org.safetynets.portal.services.groups.Seat;

/**
 * Everything on the page of a group.
 *
 * @param coordinates may open, pause and close it
 * @param leads is one of its facilitators
 */
public record GroupPage(
        Group group,
        UUID organizationId,
        boolean coordinates,
        boolean leads,
        Part<List<Seat>> roster,
        Part<List<JoinRequest>> requests,
        Part<List<Meeting>> meetings) {

    static GroupPage withoutPeople(
            Group group, UUID organizationId, boolean coordinates, boolean leads) {
        return new GroupPage(
                group,
                organizationId,
                coordinates,
                leads,
                new Part<>(List.of()),
                new Part<>(List.of()),
                new Part<>(List.of()));
    }

    public String path() {
        return "/organizations/" + organizationId + "/groups/" + group.groupId();
    }

    /** Sees who sits in the group and who asked to. */
    public boolean seesPeople() {
        return coordinates || leads;
    }
}
