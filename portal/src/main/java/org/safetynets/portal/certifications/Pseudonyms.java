package org.safetynets.portal.certifications;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.Slice;
import org.safetynets.portal.services.identity.IdentityApi;
import org.safetynets.portal.services.identity.Member;
import org.springframework.stereotype.Component;

/** The names people go by in an organization; none while identity-service is out. */
@Component
class Pseudonyms {

    private final IdentityApi identity;

    Pseudonyms(IdentityApi identity) {
        this.identity = identity;
    }

    Map<UUID, String> in(UUID organizationId) {
        return Part.of(() -> identity.members(organizationId, 100))
                .or(Slice.empty())
                .items()
                .stream()
                .collect(Collectors.toMap(Member::personId, Member::pseudonym));
    }
}
