package org.safetynets.training.supervision.messaging;

import org.safetynets.contracts.MembershipChangedV1;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.security.Role;
import org.safetynets.training.supervision.domain.Staff;
import org.safetynets.training.supervision.domain.StaffMember;
import org.springframework.stereotype.Component;

/** Follows who facilitates and who supervises; older copies change nothing. */
@Component
class StaffReplica implements EventConsumer<MembershipChangedV1> {

    private final Staff staff;

    StaffReplica(Staff staff) {
        this.staff = staff;
    }

    @Override
    public Class<MembershipChangedV1> eventType() {
        return MembershipChangedV1.class;
    }

    @Override
    public void on(MembershipChangedV1 event, EventContext context) {
        var ended = event.change() == MembershipChangedV1.Change.ENDED;
        staff.keepNewer(
                new StaffMember(
                        event.membershipId(),
                        new OrganizationId(event.organizationId()),
                        new PersonId(event.personId()),
                        !ended && event.roles().contains(Role.FACILITATOR.wire()),
                        !ended && event.roles().contains(Role.SUPERVISOR.wire()),
                        event.version()));
    }
}
