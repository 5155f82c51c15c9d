package org.safetynets.identity.erasure.application;

import java.util.List;
import org.safetynets.identity.membership.application.ChangingMemberships;
import org.safetynets.identity.membership.application.EndMembership;
import org.safetynets.identity.membership.domain.MemberRole;
import org.safetynets.identity.membership.domain.Membership;
import org.safetynets.identity.membership.domain.MembershipResult;
import org.safetynets.identity.membership.domain.MembershipResult.Done;
import org.safetynets.identity.membership.domain.MembershipResult.Refused;
import org.safetynets.identity.membership.domain.MembershipResult.Unchanged;
import org.safetynets.identity.membership.domain.Memberships;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Ends every membership of a person by the way all memberships end. */
@Component
public class LeavingEverywhere {

    private final Memberships memberships;
    private final ChangingMemberships changing;

    LeavingEverywhere(Memberships memberships, ChangingMemberships changing) {
        this.memberships = memberships;
        this.changing = changing;
    }

    /** The organizations that nobody else coordinates. */
    public List<OrganizationId> coordinatedAlone(PersonId person) {
        return memberships.heldBy(person).stream()
                .filter(it -> it.roles().contains(MemberRole.COORDINATOR))
                .map(Membership::organization)
                .filter(it -> !memberships.coordinatedByAnother(it, person))
                .toList();
    }

    /** Ends them; that somebody remains to coordinate must have been asked in this transaction. */
    void leave(PersonId person) {
        memberships.heldBy(person).forEach(this::end);
    }

    /** Makes changes of the person's organizations wait until the transaction is over. */
    void takeTurns(PersonId person) {
        memberships.heldBy(person).stream()
                .map(Membership::organization)
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .forEach(memberships::takeTurns);
    }

    private void end(Membership membership) {
        var person = membership.person();
        var command = new EndMembership(membership.organization(), person, person, true, null);
        changing.end(command).ifPresent(LeavingEverywhere::requireDone);
    }

    private static void requireDone(MembershipResult result) {
        switch (result) {
            case Done _, Unchanged _ -> {}
            case Refused it -> throw new IllegalStateException("Not ended: " + it.reason());
        }
    }
}
