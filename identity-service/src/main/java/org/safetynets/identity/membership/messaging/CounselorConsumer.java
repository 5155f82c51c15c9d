package org.safetynets.identity.membership.messaging;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.safetynets.contracts.CounselorChangedV1;
import org.safetynets.identity.membership.application.ChangingMemberships;
import org.safetynets.identity.membership.application.CounselorVersions;
import org.safetynets.identity.membership.application.FollowCounselor;
import org.safetynets.identity.membership.domain.MembershipResult;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.inbox.PoisonException;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/**
 * Gives and takes the role of counselor as organizations decide in referral-service. To apply alone
 * changes nothing: whoever already has the role from a coordinator keeps it until it is decided.
 */
@Component
class CounselorConsumer implements EventConsumer<CounselorChangedV1> {

    /** Who takes a role when a check of credentials has run out. */
    private static final PersonId CLOCK =
            new PersonId(
                    UUID.nameUUIDFromBytes("referral-service".getBytes(StandardCharsets.UTF_8)));

    private final ChangingMemberships changing;
    private final CounselorVersions versions;

    CounselorConsumer(ChangingMemberships changing, CounselorVersions versions) {
        this.changing = changing;
        this.versions = versions;
    }

    @Override
    public Class<CounselorChangedV1> eventType() {
        return CounselorChangedV1.class;
    }

    @Override
    public void on(CounselorChangedV1 event, EventContext context) {
        if (!versions.advance(event.counselorId(), event.version())) {
            return;
        }
        switch (event.standing()) {
            case APPLIED -> {}
            case APPROVED -> follow(event, true);
            case DECLINED, SUSPENDED, LAPSED, ENDED -> follow(event, false);
        }
    }

    /** What cannot be followed now waits among the dead letters, where it can be replayed. */
    private void follow(CounselorChangedV1 event, boolean holds) {
        var result =
                changing.follow(
                        new FollowCounselor(
                                new OrganizationId(event.organizationId()),
                                new PersonId(event.personId()),
                                holds,
                                by(event),
                                "counselor " + event.change().name().toLowerCase(Locale.ROOT)));
        if (result instanceof MembershipResult.Refused(var reason)) {
            throw new PoisonException("The role cannot follow: " + reason);
        }
    }

    private static PersonId by(CounselorChangedV1 event) {
        var decidedBy = event.decidedBy();
        if (decidedBy != null) {
            return new PersonId(decidedBy);
        }
        return event.standing() == CounselorChangedV1.Standing.LAPSED
                ? CLOCK
                : new PersonId(event.personId());
    }
}
