package org.safetynets.groups.staff;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetynets.contracts.MembershipChangedV1;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Keeps who holds which role, and by what name they go. */
@Component
class MembershipConsumer implements EventConsumer<MembershipChangedV1> {

    private final Staff staff;
    private final StaffNames names;

    MembershipConsumer(Staff staff, StaffNames names) {
        this.staff = staff;
        this.names = names;
    }

    @Override
    public Class<MembershipChangedV1> eventType() {
        return MembershipChangedV1.class;
    }

    @Override
    public void on(MembershipChangedV1 event, EventContext context) {
        var known = staff.find(event.membershipId());
        if (known.filter(it -> it.version() >= event.version()).isEmpty()) {
            staff.save(told(event).named(name(known, event)));
        }
    }

    private static StaffMember told(MembershipChangedV1 event) {
        return new StaffMember(
                event.membershipId(),
                event.organizationId(),
                event.personId(),
                event.version(),
                event.roles(),
                null);
    }

    /** Asked for when a role is given, and again later where nobody answers. */
    private @Nullable String name(Optional<StaffMember> known, MembershipChangedV1 event) {
        return known.map(StaffMember::pseudonym)
                .or(
                        () ->
                                event.roles().isEmpty()
                                        ? Optional.empty()
                                        : names.of(new PersonId(event.personId())))
                .orElse(null);
    }
}
