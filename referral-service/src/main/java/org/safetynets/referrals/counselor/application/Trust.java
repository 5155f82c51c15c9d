package org.safetynets.referrals.counselor.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.counselor.domain.Counselors;
import org.springframework.stereotype.Service;

/**
 * Whether an organization trusts a counselor at this moment, asked of the clock: a token may be
 * older than a suspension, and a check may end before anybody is told.
 */
@Service
public class Trust {

    private final Counselors counselors;
    private final Clock clock;

    Trust(Counselors counselors, Clock clock) {
        this.counselors = counselors;
        this.clock = clock;
    }

    /** Whoever has the role without ever having applied has it from a coordinator, who answers. */
    public boolean mayRefer(OrganizationId organization, PersonId counselor) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return counselors.find(organization, counselor).stream().allMatch(it -> it.mayRefer(today));
    }
}
