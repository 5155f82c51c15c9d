package org.safetynets.identity.projection.application;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.safetynets.contracts.WireEnums;
import org.safetynets.identity.membership.domain.Membership;
import org.safetynets.identity.membership.domain.Memberships;
import org.safetynets.identity.organization.domain.Organization;
import org.safetynets.identity.organization.domain.Organizations;
import org.safetynets.identity.person.domain.People;
import org.safetynets.identity.projection.domain.Target.OfMember;
import org.safetynets.identity.projection.domain.Target.OfOrganization;
import org.safetynets.identity.projection.domain.Target.OfPerson;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Finds where Keycloak differs from our store, whoever changed it there, and has it repaired: the
 * store is right. It reads without a transaction, so a change under way may be asked for twice,
 * which does no harm.
 */
@Component
public class Reconciling {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciling.class);
    private static final int AT_ONCE = 100;

    private final Organizations organizations;
    private final Memberships memberships;
    private final People people;
    private final SignInDirectory directory;
    private final Repairs repairs;
    private final Nudge nudge;

    public Reconciling(
            Organizations organizations,
            Memberships memberships,
            People people,
            SignInDirectory directory,
            Repairs repairs,
            Nudge nudge) {
        this.organizations = organizations;
        this.memberships = memberships;
        this.people = people;
        this.directory = directory;
        this.repairs = repairs;
        this.nudge = nudge;
    }

    /** Compares everything once. */
    public Reconciliation reconcile() {
        var all = Reconciliation.NOTHING;
        var page = organizations.list(0, AT_ONCE);
        for (var offset = AT_ONCE; !page.isEmpty(); offset += AT_ONCE) {
            for (var organization : page) {
                all = all.plus(orFailed(() -> organization(organization)));
            }
            page = organizations.list(offset, AT_ONCE);
        }
        all = all.plus(orFailed(this::accounts));
        if (all.repaired() > 0) {
            LOG.warn("Keycloak differed and is repaired: {}", all);
            nudge.give();
        }
        return all;
    }

    private static Reconciliation orFailed(Supplier<Reconciliation> part) {
        try {
            return part.get();
        } catch (RuntimeException e) {
            LOG.warn("A part of Keycloak could not be compared: {}", e.toString());
            return new Reconciliation(0, 0, 1);
        }
    }

    private Reconciliation organization(Organization ours) {
        var theirs = directory.known(ours.id());
        var differs = theirs.isEmpty() || theirs.get().enabled() != ours.active();
        if (differs) {
            repairs.ask(new OfOrganization(ours.id()), !ours.active());
        }
        var found = theirs.map(KnownOrganization::members).orElse(Map.of());
        return new Reconciliation(1, differs ? 1 : 0, 0).plus(members(ours.id(), found));
    }

    private Reconciliation members(OrganizationId organization, Map<PersonId, Set<String>> found) {
        var wanted = wanted(organization);
        var everybody = new HashSet<>(wanted.keySet());
        everybody.addAll(found.keySet());
        var repaired = 0;
        for (var person : everybody) {
            var should = wanted.getOrDefault(person, Set.of());
            var does = found.get(person);
            if (should.isEmpty() ? does != null : !should.equals(does)) {
                var tooMuch = does != null && !should.containsAll(does);
                repairs.ask(new OfMember(organization, person), tooMuch);
                repaired++;
            }
        }
        return new Reconciliation(everybody.size(), repaired, 0);
    }

    /** Nobody at rest is among them. */
    private Map<PersonId, Set<String>> wanted(OrganizationId organization) {
        var members = memberships.members(organization, 0, Integer.MAX_VALUE);
        var known = people.findAll(members.stream().map(Membership::person).toList());
        var wanted = new HashMap<PersonId, Set<String>>();
        for (var member : members) {
            var person = known.get(member.person());
            if (person == null || person.active()) {
                wanted.put(
                        member.person(),
                        member.roles().stream().map(WireEnums::wire).collect(Collectors.toSet()));
            }
        }
        return wanted;
    }

    private Reconciliation accounts() {
        var all = Reconciliation.NOTHING;
        var page = directory.accounts(0, AT_ONCE);
        for (var offset = AT_ONCE; !page.isEmpty(); offset += AT_ONCE) {
            all = all.plus(accounts(page));
            page = directory.accounts(offset, AT_ONCE);
        }
        return all;
    }

    private Reconciliation accounts(List<KnownAccount> page) {
        var known = people.findAll(page.stream().map(KnownAccount::person).toList());
        var repaired = 0;
        for (var account : page) {
            var person = known.get(account.person());
            if (person != null
                    && (!person.accountName().equalsIgnoreCase(account.name())
                            || person.maySignIn() != account.enabled())) {
                repairs.ask(new OfPerson(person.id()), !person.maySignIn());
                repaired++;
            }
        }
        return new Reconciliation(known.size(), repaired, 0);
    }
}
