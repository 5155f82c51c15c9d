package org.safetynets.identity.membership.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safetynets.identity.membership.domain.MemberRole;

/**
 * Somebody who supports those who lead groups, as colleagues see them.
 *
 * @param roles those in which they support, no others
 */
public record SupporterResponse(UUID personId, String pseudonym, List<MemberRole> roles) {

    private static final Set<MemberRole> SUPPORTING =
            Set.of(
                    MemberRole.SUPERVISOR,
                    MemberRole.TRAINER,
                    MemberRole.COORDINATOR,
                    MemberRole.SAFETY_LEAD);

    static SupporterResponse of(MemberResponse it) {
        return new SupporterResponse(
                it.personId(),
                it.pseudonym(),
                it.roles().stream().filter(SUPPORTING::contains).toList());
    }
}
