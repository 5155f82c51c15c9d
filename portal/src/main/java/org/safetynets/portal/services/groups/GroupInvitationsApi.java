package org.safetynets.portal.services.groups;

import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.services.Slice;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Invitations into groups that nobody finds. */
@HttpExchange("/api/groups")
public interface GroupInvitationsApi {

    /** Used or not, the newest first. */
    @GetExchange("/organizations/{organizationId}/groups/{groupId}/invitations")
    Slice<GroupInvitation> list(
            @PathVariable UUID organizationId, @PathVariable UUID groupId, @RequestParam int page);

    @PostExchange("/organizations/{organizationId}/groups/{groupId}/invitations")
    GroupInvitation invite(@PathVariable UUID organizationId, @PathVariable UUID groupId);

    @DeleteExchange("/organizations/{organizationId}/groups/{groupId}/invitations/{invitationId}")
    void takeBack(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID invitationId);

    /** Makes the invitation the viewer's. */
    @PostExchange("/mine/invitations")
    InvitedTo use(@RequestBody Map<String, String> code);

    /** The group to which the viewer was invited, as the finder would show it. */
    @GetExchange("/mine/invitations/{groupId}")
    Listing group(@PathVariable UUID groupId);
}
