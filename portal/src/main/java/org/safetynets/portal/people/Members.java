package org.safetynets.portal.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.portal.services.identity.Member;
import org.safetynets.portal.services.identity.MembersApi;
import org.springframework.stereotype.Component;

/** All people of an organization, so that a list can be narrowed and nobody is missed. */
@Component
public class Members {

    /** A thousand people; an organization of more would need a search of its own. */
    private static final int PAGES = 10;

    private final MembersApi members;

    Members(MembersApi members) {
        this.members = members;
    }

    public List<Member> of(UUID organizationId) {
        var all = new ArrayList<Member>();
        for (int page = 0; page < PAGES; page++) {
            var slice = members.members(organizationId, page);
            all.addAll(slice.items());
            if (!slice.more()) {
                break;
            }
        }
        return all;
    }

    Optional<Member> find(UUID organizationId, UUID personId) {
        return of(organizationId).stream().filter(it -> it.personId().equals(personId)).findFirst();
    }
}
