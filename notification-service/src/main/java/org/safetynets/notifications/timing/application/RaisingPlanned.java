package org.safetynets.notifications.timing.application;

import org.safetynets.notifications.rules.application.RaisingNotices;
import org.safetynets.notifications.timing.domain.PlannedHappenings;
import org.safetynets.notifications.timing.domain.PlannedHappenings.Claim;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets happen what is due, once: taken and told in one transaction. */
@Service
public class RaisingPlanned {

    private final PlannedHappenings planned;
    private final RaisingNotices notices;

    RaisingPlanned(PlannedHappenings planned, RaisingNotices notices) {
        this.planned = planned;
        this.notices = notices;
    }

    /** Nothing happens when it is not ours any more. */
    @Transactional
    public void raise(Claim claim) {
        if (planned.take(claim)) {
            notices.raise(claim.planned().happening());
        }
    }
}
