package org.safetynets.referrals.fhir.application;

import java.time.Clock;
import java.util.Optional;
import org.safetynets.referrals.fhir.domain.Desk;
import org.safetynets.referrals.fhir.domain.FhirClient;
import org.safetynets.referrals.fhir.domain.Loop;
import org.safetynets.referrals.fhir.domain.Loops;
import org.safetynets.referrals.fhir.domain.MoveResult;
import org.safetynets.referrals.fhir.domain.MoveResult.Forbidden;
import org.safetynets.referrals.fhir.domain.MoveResult.Moved;
import org.safetynets.referrals.fhir.domain.MoveResult.NobodyHasCome;
import org.safetynets.referrals.fhir.domain.MoveResult.Stale;
import org.safetynets.referrals.fhir.domain.MoveResult.Unknown;
import org.safetynets.referrals.fhir.domain.Order;
import org.safetynets.referrals.fhir.domain.TaskStatus;
import org.safetynets.referrals.referral.application.Moments;
import org.safetynets.referrals.referral.application.Settling;
import org.safetynets.referrals.referral.domain.Referral;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.safetynets.referrals.referral.domain.ReferralStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The two ends move a loop on: the organization its task, along the life cycle; the practice its
 * own order, which it may complete or take back. The referral goes along, so that pages and other
 * services tell the same.
 */
@Service
public class MovingTasks {

    private final Loops loops;
    private final KeepingLoops keeping;
    private final ReadingLoops reading;
    private final Settling settling;
    private final Clock clock;

    MovingTasks(
            Loops loops,
            KeepingLoops keeping,
            ReadingLoops reading,
            Settling settling,
            Clock clock) {
        this.loops = loops;
        this.keeping = keeping;
        this.reading = reading;
        this.settling = settling;
        this.clock = clock;
    }

    /**
     * The organization's desk takes a step.
     *
     * @param read the version of the task that the client has read
     */
    @Transactional
    public MoveResult move(FhirClient client, ReferralId id, Desk next, long read) {
        var found = loops.of(client, id).filter(it -> it.sent().isPresent());
        if (found.isEmpty()) {
            return new Unknown();
        }
        var loop = found.get();
        if (loop.organizations().version() != read) {
            return new Stale();
        }
        var referral = reading.referral(loop);
        if (!loop.lets(next.status(), referral)) {
            return new Forbidden(loop.organizations().seen().status().name());
        }
        return step(next.status())
                .map(it -> settle(loop, next, referral, it))
                .orElseGet(() -> take(loop, next, referral));
    }

    private MoveResult settle(Loop loop, Desk next, Referral referral, ReferralStatus step) {
        if (referral.claim().isEmpty()) {
            return new NobodyHasCome();
        }
        var wouldBe = referral.settle(step, next.reason(), Moments.now(clock));
        var moved = loop.moved(next, wouldBe, Moments.now(clock));
        keeping.replace(loop, moved);
        settling.settle(referral, step, next.reason());
        return new Moved(moved);
    }

    private MoveResult take(Loop loop, Desk next, Referral referral) {
        var moved = loop.moved(next, referral, Moments.now(clock));
        keeping.replace(loop, moved);
        return new Moved(moved);
    }

    /** Where the step puts the partner; empty when it is about the desk alone. */
    private static Optional<ReferralStatus> step(TaskStatus next) {
        return switch (next) {
            case IN_PROGRESS -> Optional.of(ReferralStatus.PLACED);
            case COMPLETED -> Optional.of(ReferralStatus.COMPLETED);
            case REJECTED -> Optional.of(ReferralStatus.NOT_A_FIT);
            case FAILED -> Optional.of(ReferralStatus.NO_RESPONSE);
            case REQUESTED, RECEIVED, ACCEPTED, ON_HOLD, CANCELLED -> Optional.empty();
        };
    }

    /** The practice cancels its task, which it may whatever it has been shown of it. */
    @Transactional
    public MoveResult cancel(FhirClient client, ReferralId id, long read) {
        return loops.of(client, id)
                .filter(it -> it.sent().isPresent())
                .map(it -> regard(it, Order.State.REVOKED, read))
                .orElseGet(Unknown::new);
    }

    /** The practice completes or revokes its order. */
    @Transactional
    public MoveResult regard(FhirClient client, ReferralId id, Order.State next, long read) {
        return loops.of(client, id).map(it -> regard(it, next, read)).orElseGet(Unknown::new);
    }

    private MoveResult regard(Loop loop, Order.State next, long read) {
        var referral = reading.referral(loop);
        return loop.seenByPractice(referral, Moments.now(clock)).version() == read
                ? regard(loop, next, referral)
                : new Stale();
    }

    private MoveResult regard(Loop loop, Order.State next, Referral referral) {
        if (!loop.isOpenOrder()) {
            return new Forbidden(loop.order().state().name());
        }
        var moved = loop.regard(next, referral, Moments.now(clock));
        keeping.replace(loop, moved);
        if (next == Order.State.REVOKED) {
            settling.recall(referral);
        }
        return new Moved(moved);
    }
}
