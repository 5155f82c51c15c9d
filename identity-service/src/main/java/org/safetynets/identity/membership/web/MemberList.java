package org.safetynets.identity.membership.web;

import java.util.List;
import java.util.stream.Stream;
import org.safetynets.identity.membership.domain.Membership;
import org.safetynets.identity.membership.domain.Memberships;
import org.safetynets.identity.membership.domain.PastChange;
import org.safetynets.identity.person.domain.People;
import org.safetynets.identity.person.domain.PersonStatus;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.NotFoundException;
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
        var known = people.findAll(some.stream().map(Membership::person).toList());
        return Page.of(some, page, memberships.countMembers(organization))
                .map(it -> MemberResponse.of(it, known.get(it.person())));
    }

    /** Page after page, until there is none left. */
    List<MemberResponse> all(OrganizationId organization) {
        return Stream.iterate(0, it -> it + 1)
                .map(it -> page(organization, new PageRequest(it, PageRequest.MAX_SIZE)))
                .takeWhile(it -> !it.items().isEmpty())
                .flatMap(it -> it.items().stream())
                .toList();
    }

    /** Who takes part now and supports those who lead groups. */
    List<SupporterResponse> supporters(OrganizationId organization) {
        return all(organization).stream()
                .filter(it -> it.status() == PersonStatus.ACTIVE)
                .map(SupporterResponse::of)
                .filter(it -> !it.roles().isEmpty())
                .toList();
    }

    MemberResponse response(Membership membership) {
        return MemberResponse.of(membership, people.find(membership.person()).orElse(null));
    }

    Page<MemberChangeResponse> history(
            OrganizationId organization, PersonId person, PageRequest page) {
        var total = memberships.countHistory(organization, person);
        if (total == 0) {
            throw new NotFoundException();
        }
        var some = memberships.history(organization, person, page.offset(), page.size());
        var names = people.pseudonyms(some.stream().map(PastChange::by).toList());
        return Page.of(some, page, total)
                .map(it -> MemberChangeResponse.of(it, names.getOrDefault(it.by(), "")));
    }
}
