package org.safetynets.groups.joining.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.joining.domain.Placement;
import org.safetynets.groups.joining.domain.Placements;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** By what name members go in a group, also those who have left it. */
@Component
public class MemberNames {

    private final Placements placements;

    MemberNames(Placements placements) {
        this.placements = placements;
    }

    /** The pseudonym under which the person was there last; null for who never was. */
    public @Nullable String of(OrganizationId organization, UUID group, UUID person) {
        return placements.ofPerson(new PersonId(person)).stream()
                .filter(it -> it.organizationId().equals(organization))
                .filter(it -> it.groupId().value().equals(group))
                .findFirst()
                .map(Placement::pseudonym)
                .orElse(null);
    }
}
