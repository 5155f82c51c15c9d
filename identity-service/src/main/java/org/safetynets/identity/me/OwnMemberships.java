package org.safetynets.identity.me;

import java.util.List;
import org.safetynets.identity.membership.domain.Membership;
import org.safetynets.identity.membership.domain.Memberships;
import org.safetynets.identity.organization.domain.Organizations;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Puts the organizations' names to a person's memberships. */
@Component
class OwnMemberships {

    private final Memberships memberships;
    private final Organizations organizations;

    OwnMemberships(Memberships memberships, Organizations organizations) {
        this.memberships = memberships;
        this.organizations = organizations;
    }

    List<OwnMembership> of(PersonId person) {
        var held = memberships.heldBy(person);
        var names = organizations.names(held.stream().map(Membership::organization).toList());
        return held.stream()
                .map(
                        it ->
                                new OwnMembership(
                                        it.organization().value(),
                                        names.getOrDefault(it.organization(), ""),
                                        it.roles().stream().sorted().toList()))
                .toList();
    }
}
