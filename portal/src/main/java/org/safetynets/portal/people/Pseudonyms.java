package org.safetynets.portal.people;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safetynets.portal.services.Found;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.identity.Member;
import org.safetynets.portal.services.identity.MembersApi;
import org.safetynets.portal.services.identity.Supporter;
import org.springframework.stereotype.Component;

/**
 * The names people go by in an organization: everybody's for those who may see everybody, else of
 * those who support them; none while identity-service is out.
 */
@Component
public class Pseudonyms {

    private final Members members;
    private final MembersApi supporters;

    Pseudonyms(Members members, MembersApi supporters) {
        this.members = members;
        this.supporters = supporters;
    }

    public Map<UUID, String> in(UUID organizationId) {
        var everybody = Part.of(() -> Found.of(() -> members.of(organizationId)));
        return everybody
                .map(it -> it.map(Pseudonyms::names).orElseGet(() -> supporting(organizationId)))
                .or(Map.of());
    }

    private static Map<UUID, String> names(List<Member> everybody) {
        return everybody.stream()
                .filter(it -> !it.pseudonym().isEmpty())
                .collect(Collectors.toMap(Member::personId, Member::pseudonym));
    }

    private Map<UUID, String> supporting(UUID organizationId) {
        return Part.of(() -> supporters.supporters(organizationId)).or(List.of()).stream()
                .filter(it -> !it.pseudonym().isEmpty())
                .collect(Collectors.toMap(Supporter::personId, Supporter::pseudonym));
    }
}
