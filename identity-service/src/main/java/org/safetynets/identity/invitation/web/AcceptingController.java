package org.safetynets.identity.invitation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.safetynets.identity.invitation.application.AcceptingInvitations;
import org.safetynets.identity.invitation.application.Opening;
import org.safetynets.identity.invitation.domain.Invitation;
import org.safetynets.identity.invitation.domain.InvitationCode;
import org.safetynets.identity.me.Me;
import org.safetynets.identity.me.OwnView;
import org.safetynets.identity.membership.domain.MemberRole;
import org.safetynets.identity.organization.domain.Organizations;
import org.safetynets.identity.person.application.RegisteringPeople;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Invitations for those who were asked; codes travel in bodies, since addresses end up in logs. */
@RestController
@RequestMapping("/api/identity/invitations")
@AllowSignedIn
class AcceptingController {

    private final AcceptingInvitations accepting;
    private final RegisteringPeople registering;
    private final Organizations organizations;
    private final OwnView view;

    AcceptingController(
            AcceptingInvitations accepting,
            RegisteringPeople registering,
            Organizations organizations,
            OwnView view) {
        this.accepting = accepting;
        this.registering = registering;
        this.organizations = organizations;
        this.view = view;
    }

    /** A code as it was typed. */
    record CodeRequest(@NotBlank @Size(max = 60) String code) {

        @Override
        public String toString() {
            return "CodeRequest";
        }
    }

    /** What one is asked into. */
    record LookResponse(
            UUID organizationId,
            String organizationName,
            List<MemberRole> roles,
            Instant expiresAt) {}

    @PostMapping("/look")
    LookResponse look(@Valid @RequestBody CodeRequest request, Caller caller) {
        var code = new InvitationCode(request.code());
        var it = opened(accepting.look(code, caller.personId()));
        var names = organizations.names(List.of(it.organization()));
        return new LookResponse(
                it.organization().value(),
                names.getOrDefault(it.organization(), ""),
                it.roles().stream().sorted().toList(),
                it.expiresAt());
    }

    @PostMapping("/accept")
    Me accept(@Valid @RequestBody CodeRequest request, Caller caller) {
        registering.register(caller.personId(), caller.pseudonym());
        opened(accepting.accept(new InvitationCode(request.code()), caller.personId()));
        return view.of(caller);
    }

    private static Invitation opened(Opening opening) {
        return switch (opening) {
            case Opening.Opened(var invitation) -> invitation;
            case Opening.Refused(var reason) -> throw new RefusedException(reason);
        };
    }
}
