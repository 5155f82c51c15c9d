package org.safetynets.identity.projection.application;

import java.util.Set;
import java.util.stream.Collectors;
import org.safetynets.contracts.WireEnums;
import org.safetynets.identity.membership.domain.Membership;
import org.safetynets.identity.membership.domain.Memberships;
import org.safetynets.identity.projection.domain.Projection;
import org.safetynets.identity.projection.domain.Target.OfMember;
import org.safetynets.identity.projection.domain.Target.OfOrganization;
import org.springframework.stereotype.Component;

/** Makes Keycloak match one target as our own store has it now. */
@Component
public class Projector {

    private final Memberships memberships;
    private final SignInDirectory directory;

    public Projector(Memberships memberships, SignInDirectory directory) {
        this.memberships = memberships;
        this.directory = directory;
    }

    /**
     * An organization comes first, since its members may be due before it is; roles go before
     * sessions, since a new session must not carry them.
     */
    public void project(Projection projection) {
        switch (projection.target()) {
            case OfOrganization(var organization) -> directory.keepOrganization(organization);
            case OfMember member -> {
                directory.keepOrganization(member.organization());
                directory.keepRoles(member.organization(), member.person(), roles(member));
                if (projection.endSessions()) {
                    directory.endSessions(member.person());
                }
            }
        }
    }

    private Set<String> roles(OfMember member) {
        return memberships.find(member.organization(), member.person()).stream()
                .map(Membership::roles)
                .flatMap(Set::stream)
                .map(WireEnums::wire)
                .collect(Collectors.toSet());
    }
}
