package org.safetynets.referrals.sandbox.application;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safetynets.referrals.fhir.domain.Loop;
import org.safetynets.referrals.fhir.domain.LoopQuery;
import org.safetynets.referrals.fhir.domain.Loops;
import org.safetynets.referrals.practice.domain.PracticeId;
import org.safetynets.referrals.practice.domain.PracticeStep.Ended;
import org.safetynets.referrals.referral.application.Refer;
import org.safetynets.referrals.referral.application.Referring;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.safetynets.referrals.referral.domain.ReferringResult.Referred;
import org.safetynets.referrals.referral.domain.UrgentAnswer;
import org.safetynets.referrals.referral.domain.UrgentFlag;
import org.safetynets.referrals.sandbox.domain.Sandbox;
import org.safetynets.referrals.sandbox.domain.SandboxStage;
import org.safetynets.referrals.sandbox.domain.Scene;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a practice's sandbox, again and again, with one made-up referral for each scene. */
@Service
public class KeepingSandbox {

    private static final int MOST = 100;
    private static final List<Scene> SCENES =
            List.of(
                    Scene.RECEIVED,
                    Scene.ACCEPTED,
                    Scene.ON_HOLD,
                    Scene.IN_PROGRESS,
                    Scene.COMPLETED,
                    Scene.REJECTED);

    private final SandboxStage stage;
    private final Referring referring;
    private final Playing playing;
    private final Loops loops;

    KeepingSandbox(SandboxStage stage, Referring referring, Playing playing, Loops loops) {
        this.stage = stage;
        this.referring = referring;
        this.playing = playing;
        this.loops = loops;
    }

    /** Removes what was there, and sets the scenes anew. */
    @Transactional
    public void begin(PracticeId practice) {
        var sandbox = new Sandbox(practice);
        stage.clear(sandbox.organization());
        for (var scene : SCENES) {
            playing.play(practice, refer(sandbox), scene);
        }
    }

    private ReferralId refer(Sandbox sandbox) {
        var answers = new EnumMap<UrgentFlag, UrgentAnswer>(UrgentFlag.class);
        for (var flag : UrgentFlag.values()) {
            answers.put(flag, UrgentAnswer.NO);
        }
        var refer =
                new Refer(
                        sandbox.organization(),
                        sandbox.counselor(),
                        Sandbox.COUNSELOR,
                        Optional.empty(),
                        Map.copyOf(answers),
                        true);
        if (referring.refer(refer) instanceof Referred(var referral, _)) {
            return referral.id();
        }
        throw new IllegalStateException("A made-up referral was refused");
    }

    /** The first hundred, those that changed last at the end. */
    public List<Loop> referrals(PracticeId practice) {
        var everything =
                new LoopQuery(
                        true,
                        Set.of(),
                        Set.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        MOST);
        return loops.changed(Playing.desk(new Sandbox(practice).organization()), everything);
    }

    @EventListener
    void on(Ended step) {
        stage.clear(new Sandbox(step.practice()).organization());
    }
}
