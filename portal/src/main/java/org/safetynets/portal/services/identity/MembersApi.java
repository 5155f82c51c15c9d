package org.safetynets.portal.services.identity;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.services.Slice;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The people of an organization and those invited to it. */
@HttpExchange("/api/identity")
public interface MembersApi {

    @GetExchange("/organizations/{organizationId}/members?size=100")
    Slice<Member> members(@PathVariable UUID organizationId, @RequestParam int page);

    /** By whom one is supported there; for those who may not see everybody. */
    @GetExchange("/organizations/{organizationId}/supporters")
    List<Supporter> supporters(@PathVariable UUID organizationId);

    @PutExchange("/organizations/{organizationId}/members/{personId}")
    Member hold(
            @PathVariable UUID organizationId,
            @PathVariable UUID personId,
            @RequestBody Roles roles);

    @DeleteExchange("/organizations/{organizationId}/members/{personId}")
    void end(
            @PathVariable UUID organizationId,
            @PathVariable UUID personId,
            @RequestHeader("X-Reason") String reason);

    @GetExchange("/organizations/{organizationId}/members/{personId}/history?size=100")
    Slice<RolesChange> history(@PathVariable UUID organizationId, @PathVariable UUID personId);

    @GetExchange("/organizations/{organizationId}/invitations?size=100")
    Slice<Invitation> invitations(@PathVariable UUID organizationId);

    @PostExchange("/organizations/{organizationId}/invitations")
    Invitation invite(@PathVariable UUID organizationId, @RequestBody Invite invite);

    @PostExchange("/organizations/{organizationId}/invitations/{invitationId}/resend")
    void resend(
            @PathVariable UUID organizationId,
            @PathVariable UUID invitationId,
            @RequestBody Map<String, Object> nothing);

    @PostExchange("/organizations/{organizationId}/invitations/{invitationId}/revoke")
    void revoke(
            @PathVariable UUID organizationId,
            @PathVariable UUID invitationId,
            @RequestBody Map<String, String> reason);

    @PostExchange("/invitations/look")
    Invited look(@RequestBody Map<String, String> code);

    @PostExchange("/invitations/accept")
    Me accept(@RequestBody Map<String, String> code);
}
