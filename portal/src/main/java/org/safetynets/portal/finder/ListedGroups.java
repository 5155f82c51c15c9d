package org.safetynets.portal.finder;

import java.util.UUID;
import org.safetynets.portal.layout.Viewers;
import org.safetynets.portal.services.Found;
import org.safetynets.portal.services.groups.GroupInvitationsApi;
import org.safetynets.portal.services.groups.GroupsApi;
import org.safetynets.portal.services.groups.Listing;
import org.springframework.stereotype.Component;

/** Groups as anybody finds them, and those that only who was invited sees. */
@Component
public class ListedGroups {

    private final GroupsApi groups;
    private final GroupInvitationsApi invitations;
    private final Viewers viewers;

    ListedGroups(GroupsApi groups, GroupInvitationsApi invitations, Viewers viewers) {
        this.groups = groups;
        this.invitations = invitations;
        this.viewers = viewers;
    }

    public Listing of(UUID groupId) {
        return viewers.current() == null
                ? groups.listed(groupId)
                : Found.of(() -> groups.listed(groupId))
                        .orElseGet(() -> invitations.group(groupId));
    }
}
