package org.safetynets.referrals.practice.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.counselor.domain.Counselor;
import org.safetynets.referrals.counselor.domain.Counselors;
import org.springframework.stereotype.Service;

/** Where somebody is trusted as a counselor at this moment, by the clock. */
@Service
public class CounselorsTrusted {

    private final Counselors counselors;
    private final Clock clock;

    CounselorsTrusted(Counselors counselors, Clock clock) {
        this.counselors = counselors;
        this.clock = clock;
    }

    /** Whoever has the role without ever having applied has it from a coordinator, who answers. */
    boolean isCounselor(Candidate who) {
        var known = counselors.ofPerson(who.person());
        return known.isEmpty()
                ? who.appointed()
                : known.stream().anyMatch(it -> it.mayRefer(today()));
    }

    /** The organizations that have checked the person's credentials, and trust them today. */
    public List<OrganizationId> approvedIn(PersonId person) {
        return counselors.ofPerson(person).stream()
                .filter(it -> it.isTrusted(today()))
                .map(Counselor::organization)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
