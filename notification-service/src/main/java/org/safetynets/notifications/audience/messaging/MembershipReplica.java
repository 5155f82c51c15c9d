package org.safetynets.notifications.audience.messaging;

import org.safetynets.contracts.MembershipChangedV1;
import org.safetynets.notifications.audience.domain.KnownMembership;
import org.safetynets.notifications.audience.domain.Memberships;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Keeps who holds which role in an organization. */
@Component
final class MembershipReplica implements EventConsumer<MembershipChangedV1> {

    private final Memberships memberships;

    MembershipReplica(Memberships memberships) {
        this.memberships = memberships;
    }

    @Override
    public Class<MembershipChangedV1> eventType() {
        return MembershipChangedV1.class;
    }

    @Override
    public void on(MembershipChangedV1 event, EventContext context) {
        memberships.learn(
                new KnownMembership(
                        new OrganizationId(event.organizationId()),
                        event.membershipId(),
                        event.version(),
                        new PersonId(event.personId()),
                        event.roles()));
    }
}
