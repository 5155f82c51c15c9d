package org.safetynets.referrals.practice.web;

import java.util.UUID;
import org.safetynets.platform.problems.ForbiddenException;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.referrals.practice.application.Candidate;
import org.safetynets.referrals.practice.application.JoiningPractice;
import org.safetynets.referrals.practice.domain.Practice;
import org.safetynets.referrals.practice.domain.PracticeId;
import org.safetynets.referrals.practice.domain.PracticeResult;
import org.safetynets.referrals.practice.domain.PracticeResult.Changed;
import org.safetynets.referrals.practice.domain.PracticeResult.Refused;
import org.springframework.stereotype.Component;

/** Who may see a practice, and who decides for it. */
@Component
public class PracticeDesk {

    private final JoiningPractice joining;

    PracticeDesk(JoiningPractice joining) {
        this.joining = joining;
    }

    /** Nothing is here for whoever is no member. */
    public Practice forMember(UUID practice, Caller caller) {
        return joining.of(caller.personId(), new PracticeId(practice))
                .orElseThrow(NotFoundException::new);
    }

    /** Members who do not administer it know that it is there, and may not do this. */
    public Practice forAdministrator(UUID practice, Caller caller) {
        var found = forMember(practice, caller);
        if (!found.isAdministrator(caller.personId())) {
            throw new ForbiddenException();
        }
        return found;
    }

    static Practice done(PracticeResult result) {
        return switch (result) {
            case Changed it -> it.practice();
            case Refused it -> throw new RefusedException(it.reason());
        };
    }

    static Candidate candidate(Caller caller) {
        var appointed =
                caller.roles().values().stream().anyMatch(it -> it.contains(Role.COUNSELOR));
        return new Candidate(caller.personId(), caller.pseudonym(), appointed);
    }
}
