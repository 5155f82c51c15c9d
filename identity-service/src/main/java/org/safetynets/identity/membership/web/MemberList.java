package org.safetynets.identity.membership.web;

import org.safetynets.identity.membership.domain.Membership;
import org.safetynets.identity.membership.domain.Memberships;
import org.safetynets.identity.person.domain.People;
import org.safetynets.identity.person.domain.Person;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.springframework.stereotype.Component;

/** Puts the pseudonyms to the memberships. */
@Component
class MemberList {

    private final Memberships memberships;
    private final People people;

    MemberList(Memberships memberships, People people) {
        this.memberships = memberships;
        this.people = people;
    }

    Page<MemberResponse> page(OrganizationId organization, PageRequest page) {
        var some = memberships.members(organization, page.offset(), page.size());
        var pseudonyms = people.pseudonyms(some.stream().map(Membership::person).toList());
        return Page.of(some, page, memberships.countMembers(organization))
                .map(it -> MemberResponse.of(it, pseudonyms.getOrDefault(it.person(), "")));
    }

    MemberResponse response(Membership membership) {
        var pseudonym = people.find(membership.person()).map(Person::pseudonym).orElse("");
        return MemberResponse.of(membership, pseudonym);
    }
}
