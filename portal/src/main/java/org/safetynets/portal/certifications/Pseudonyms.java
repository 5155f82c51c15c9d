package org.safetynets.portal.certifications;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.Slice;
import org.safetynets.portal.services.identity.Member;
import org.safetynets.portal.services.identity.MembersApi;
import org.springframework.stereotype.Component;

/** The names people go by in an organization; none while identity-service is out. */
@Component
class Pseudonyms {

    private final MembersApi members;

    Pseudonyms(MembersApi members) {
        this.members = members;
    }

    Map<UUID, String> in(UUID organizationId) {
        return Part.of(() -> members.members(organizationId, 0)).or(Slice.empty()).items().stream()
                .collect(Collectors.toMap(Member::personId, Member::pseudonym));
    }
}
