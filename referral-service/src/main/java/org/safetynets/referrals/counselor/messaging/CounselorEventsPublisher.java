package org.safetynets.referrals.counselor.messaging;

import org.safetynets.contracts.CounselorChangedV1;
import org.safetynets.contracts.CounselorRecheckDueV1;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.outbox.Outbox;
import org.safetynets.referrals.counselor.domain.Check;
import org.safetynets.referrals.counselor.domain.CounselorAnnouncements;
import org.safetynets.referrals.counselor.domain.CounselorStep;
import org.safetynets.referrals.counselor.domain.Reminded;
import org.springframework.stereotype.Component;

/** Tells where a counselor stands; identity-service gives and takes the role by it. */
@Component
class CounselorEventsPublisher implements CounselorAnnouncements {

    private final Outbox outbox;

    CounselorEventsPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    /** notification-service tells the counselor, and who checks credentials there. */
    @Override
    public void remind(Reminded due) {
        var it = due.counselor();
        it.check()
                .map(Check::recheckOn)
                .ifPresent(
                        end ->
                                outbox.append(
                                        new CounselorRecheckDueV1(
                                                it.id().value(),
                                                it.version(),
                                                it.organization().value(),
                                                it.person().value(),
                                                due.daysLeft(),
                                                end)));
    }

    @Override
    public void announce(CounselorStep step) {
        var it = step.counselor();
        outbox.append(
                new CounselorChangedV1(
                        it.id().value(),
                        it.version(),
                        it.organization().value(),
                        it.person().value(),
                        CounselorChangedV1.Change.valueOf(step.change().name()),
                        CounselorChangedV1.Standing.valueOf(it.standing().name()),
                        step.by().map(PersonId::value).orElse(null),
                        it.check().map(Check::on).orElse(null),
                        it.check().map(Check::recheckOn).orElse(null)));
    }
}
