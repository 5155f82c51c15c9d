package org.safetynets.notifications.timing.application;

import org.safetynets.notifications.audience.domain.Groups;
import org.safetynets.notifications.audience.domain.KnownGroup;
import org.safetynets.notifications.rules.application.RaisingNotices;
import org.safetynets.notifications.rules.domain.Happening;
import org.safetynets.notifications.rules.domain.Trigger;
import org.safetynets.notifications.timing.domain.PlannedHappenings;
import org.safetynets.notifications.timing.domain.PlannedHappenings.Claim;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets happen what is due, once: taken and told in one transaction. */
@Service
public class RaisingPlanned {

    private final PlannedHappenings planned;
    private final Groups groups;
    private final RaisingNotices notices;

    RaisingPlanned(PlannedHappenings planned, Groups groups, RaisingNotices notices) {
        this.planned = planned;
        this.groups = groups;
        this.notices = notices;
    }

    /** Nothing happens when it is not ours any more. */
    @Transactional
    public void raise(Claim claim) {
        var happening = claim.planned().happening();
        if (planned.take(claim) && takesPlace(happening)) {
            notices.raise(happening);
        }
    }

    /** Nobody is reminded of a meeting of a group that is paused, or has ended. */
    private boolean takesPlace(Happening happening) {
        return happening.trigger() != Trigger.MEETING_NEAR
                || happening
                        .organization()
                        .flatMap(in -> happening.group().flatMap(it -> groups.find(in, it)))
                        .map(KnownGroup::meets)
                        .orElse(true);
    }
}
