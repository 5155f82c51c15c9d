package org.safetynets.portal.people;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.identity.Member;
import org.springframework.stereotype.Component;

/** The names people go by in an organization; none while identity-service is out. */
@Component
public class Pseudonyms {

    private final Members members;

    Pseudonyms(Members members) {
        this.members = members;
    }

    public Map<UUID, String> in(UUID organizationId) {
        return Part.of(() -> members.of(organizationId)).or(List.of()).stream()
                .filter(it -> !it.pseudonym().isEmpty())
                .collect(Collectors.toMap(Member::personId, Member::pseudonym));
    }
}
