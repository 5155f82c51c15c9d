package org.safetynets.referrals.practice.application;

import org.safetynets.referrals.practice.domain.Member;
import org.safetynets.referrals.practice.domain.Practice;
import org.safetynets.referrals.practice.domain.PracticeResult;
import org.safetynets.referrals.practice.domain.PracticeResult.Changed;
import org.safetynets.referrals.practice.domain.PracticeStep;
import org.safetynets.referrals.practice.domain.Practices;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Writes down what became of a practice; its systems follow in the same transaction, so that nobody
 * is referred for who has left.
 */
@Component
public class PracticeBook {

    private final Practices practices;
    private final ApplicationEventPublisher steps;

    PracticeBook(Practices practices, ApplicationEventPublisher steps) {
        this.practices = practices;
        this.steps = steps;
    }

    PracticeResult enter(PracticeResult result) {
        if (result instanceof Changed(var changed)) {
            enterIfNew(changed);
        }
        return result;
    }

    /** Joining or asking again is no change. */
    private void enterIfNew(Practice changed) {
        var known = practices.find(changed.id());
        if (known.filter(it -> it.version() == changed.version()).isEmpty()) {
            enter(changed);
        }
    }

    Practice enter(Practice changed) {
        practices.replace(changed);
        return changed;
    }

    /** The member leaves, at will, removed or erased. */
    public Practice leave(Practice practice, Member gone) {
        var left = practice.without(gone);
        steps.publishEvent(new PracticeStep.MemberLeft(left.id(), gone.person()));
        if (left.hasEnded()) {
            practices.remove(left);
            steps.publishEvent(new PracticeStep.Ended(left.id(), left.version()));
            return left;
        }
        return enter(left);
    }
}
