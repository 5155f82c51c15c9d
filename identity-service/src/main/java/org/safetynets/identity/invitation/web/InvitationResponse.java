package org.safetynets.identity.invitation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.invitation.domain.Invitation;
import org.safetynets.identity.invitation.domain.InvitationChannel;
import org.safetynets.identity.invitation.domain.InvitationCode;
import org.safetynets.identity.invitation.domain.InvitationStatus;
import org.safetynets.identity.membership.domain.MemberRole;

/**
 * An invitation as those who issue them see it.
 *
 * @param sending how often it was sent, from 1
 * @param email masked, and gone once the invitation is over
 * @param code to hand over; shown once, when it is issued
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InvitationResponse(
        UUID invitationId,
        InvitationStatus status,
        InvitationChannel channel,
        List<MemberRole> roles,
        int sending,
        Instant issuedAt,
        Instant expiresAt,
        @Nullable String email,
        @Nullable String code) {

    static InvitationResponse of(Invitation it) {
        return of(it, null);
    }

    static InvitationResponse of(Invitation it, @Nullable InvitationCode code) {
        var to = it.addressee();
        return new InvitationResponse(
                it.id().value(),
                it.status(),
                it.channel(),
                it.roles().stream().sorted().toList(),
                it.sending(),
                it.issuedAt(),
                it.expiresAt(),
                to == null ? null : to.masked(),
                code == null ? null : code.inFours());
    }
}
