package org.safetynets.portal.consents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.layout.Viewers;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.groups.GroupsApi;
import org.safetynets.portal.services.groups.Mine;
import org.springframework.stereotype.Component;

/**
 * The organizations a person has to do with, by name: those of their roles, and those of their
 * groups, which a member knows by the name of the group.
 */
@Component
class OwnOrganizations {

    private final Viewers viewers;
    private final GroupsApi groups;

    OwnOrganizations(Viewers viewers, GroupsApi groups) {
        this.viewers = viewers;
        this.groups = groups;
    }

    Map<UUID, String> all() {
        Map<UUID, String> names = new LinkedHashMap<>();
        viewers.memberships().forEach(it -> names.put(it.organizationId(), it.organizationName()));
        Part.of(groups::mine)
                .map(Mine::seats)
                .or(List.of())
                .forEach(seat -> names.putIfAbsent(seat.organizationId(), seat.groupName()));
        return names;
    }
}
