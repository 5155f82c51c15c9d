package org.safetynets.identity.membership.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** Memberships for tests of use cases. */
public final class InMemoryMemberships implements Memberships {

    private final Map<MembershipId, Membership> all = new LinkedHashMap<>();
    private final List<MembershipChanged> changes = new ArrayList<>();

    public List<MembershipChanged> changes() {
        return changes;
    }

    /** Tests run in one thread: it is always their turn. */
    @Override
    public void takeTurns(OrganizationId organization) {}

    @Override
    public Optional<Membership> find(OrganizationId organization, PersonId person) {
        return all.values().stream()
                .filter(it -> it.organization().equals(organization))
                .filter(it -> it.person().equals(person))
                .findFirst();
    }

    @Override
    public boolean coordinatedByAnother(OrganizationId organization, PersonId person) {
        return all.values().stream()
                .filter(it -> it.organization().equals(organization))
                .filter(it -> !it.person().equals(person))
                .anyMatch(it -> it.roles().contains(MemberRole.COORDINATOR));
    }

    @Override
    public void save(MembershipChanged change) {
        all.put(change.membership().id(), change.membership());
        changes.add(change);
    }

    @Override
    public List<Membership> members(OrganizationId organization, long offset, int limit) {
        return all.values().stream()
                .filter(it -> it.organization().equals(organization) && it.active())
                .sorted(Comparator.comparing(Membership::since))
                .skip(offset)
                .limit(limit)
                .toList();
    }

    @Override
    public List<PersonId> everybodyIn(OrganizationId organization) {
        return members(organization, 0, Integer.MAX_VALUE).stream()
                .map(Membership::person)
                .toList();
    }

    @Override
    public List<PastChange> history(
            OrganizationId organization, PersonId person, long offset, int limit) {
        return changes.reversed().stream()
                .filter(it -> it.membership().organization().equals(organization))
                .filter(it -> it.membership().person().equals(person))
                .map(
                        it ->
                                new PastChange(
                                        it.at(),
                                        it.by(),
                                        it.before(),
                                        it.membership().roles(),
                                        it.reason()))
                .skip(offset)
                .limit(limit)
                .toList();
    }

    @Override
    public long countHistory(OrganizationId organization, PersonId person) {
        return history(organization, person, 0, Integer.MAX_VALUE).size();
    }

    @Override
    public long countMembers(OrganizationId organization) {
        return members(organization, 0, Integer.MAX_VALUE).size();
    }

    @Override
    public List<Membership> heldBy(PersonId person) {
        return all.values().stream()
                .filter(it -> it.person().equals(person) && it.active())
                .toList();
    }
}
