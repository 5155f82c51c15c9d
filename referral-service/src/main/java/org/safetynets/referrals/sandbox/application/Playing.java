package org.safetynets.referrals.sandbox.application;

import java.util.List;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.referrals.fhir.application.MovingTasks;
import org.safetynets.referrals.fhir.domain.Desk;
import org.safetynets.referrals.fhir.domain.FhirClient;
import org.safetynets.referrals.fhir.domain.Loop;
import org.safetynets.referrals.fhir.domain.Loops;
import org.safetynets.referrals.fhir.domain.MoveResult.Moved;
import org.safetynets.referrals.fhir.domain.Side;
import org.safetynets.referrals.fhir.domain.TaskStatus;
import org.safetynets.referrals.practice.domain.PracticeId;
import org.safetynets.referrals.referral.application.ComingInSandbox;
import org.safetynets.referrals.referral.application.HoldingTheDial;
import org.safetynets.referrals.referral.domain.Reason;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.safetynets.referrals.sandbox.domain.Sandbox;
import org.safetynets.referrals.sandbox.domain.Scene;
import org.safetynets.referrals.sandbox.domain.Scene.Step;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plays the other end of a made-up referral, by the very rules that hold for real ones. */
@Service
public class Playing {

    private final Loops loops;
    private final MovingTasks moving;
    private final ComingInSandbox coming;
    private final HoldingTheDial dial;
    private final TellingMoreInSandbox telling;

    Playing(
            Loops loops,
            MovingTasks moving,
            ComingInSandbox coming,
            HoldingTheDial dial,
            TellingMoreInSandbox telling) {
        this.loops = loops;
        this.moving = moving;
        this.coming = coming;
        this.dial = dial;
        this.telling = telling;
    }

    /** Where the referral stands afterwards, and whether it got where it should. */
    public record Played(Loop loop, boolean there) {}

    /** Empty when the practice's sandbox has no such referral, or its task was not sent yet. */
    @Transactional
    public Optional<Played> play(PracticeId practice, ReferralId referral, Scene scene) {
        var sandbox = new Sandbox(practice).organization();
        if (sent(sandbox, referral).isEmpty()) {
            return Optional.empty();
        }
        var there = false;
        for (var step : scene.steps()) {
            there = take(step, sandbox, referral);
        }
        return Optional.of(new Played(sent(sandbox, referral).orElseThrow(), there));
    }

    private Optional<Loop> sent(OrganizationId sandbox, ReferralId referral) {
        return loops.of(sandbox, referral).filter(it -> it.sent().isPresent());
    }

    private boolean take(Step step, OrganizationId sandbox, ReferralId referral) {
        return switch (step) {
            case COME -> coming.come(sandbox, referral, Sandbox.partner(referral));
            case TELL_ATTENDANCE -> telling.attendance(referral);
            case TELL_SUMMARY -> telling.summary(referral);
            case WITHDRAW -> dial.withdraw(Sandbox.partner(referral), referral);
            case RECEIVE -> move(sandbox, referral, TaskStatus.RECEIVED);
            case ACCEPT -> move(sandbox, referral, TaskStatus.ACCEPTED);
            case HOLD -> move(sandbox, referral, TaskStatus.ON_HOLD);
            case PLACE -> move(sandbox, referral, TaskStatus.IN_PROGRESS);
            case COMPLETE -> move(sandbox, referral, TaskStatus.COMPLETED);
            case REJECT -> move(sandbox, referral, TaskStatus.REJECTED);
            case FAIL -> move(sandbox, referral, TaskStatus.FAILED);
        };
    }

    private boolean move(OrganizationId sandbox, ReferralId referral, TaskStatus next) {
        var reason =
                next.needsReason() ? Optional.of(Reason.NO_CAPACITY) : Optional.<Reason>empty();
        var read = sent(sandbox, referral).orElseThrow().organizations().version();
        return moving.move(desk(sandbox), referral, new Desk(next, reason), read) instanceof Moved;
    }

    /** It is nobody's system and stored nowhere. */
    static FhirClient desk(OrganizationId sandbox) {
        return new FhirClient(
                sandbox.value(), "sandbox", sandbox, Sandbox.NAME, Side.ORGANIZATION, List.of());
    }
}
