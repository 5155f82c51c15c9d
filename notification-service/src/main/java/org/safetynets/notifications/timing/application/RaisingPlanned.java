package org.safetynets.notifications.timing.application;

import java.time.Clock;
import org.safetynets.notifications.rules.application.RaisingNotices;
import org.safetynets.notifications.timing.domain.PlannedHappenings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets happen what is due, once: taken and told in one transaction, so that of two instances one
 * does, and after a crash another.
 */
@Service
public class RaisingPlanned {

    private final PlannedHappenings planned;
    private final RaisingNotices notices;
    private final Clock clock;

    RaisingPlanned(PlannedHappenings planned, RaisingNotices notices, Clock clock) {
        this.planned = planned;
        this.notices = notices;
        this.clock = clock;
    }

    /** False when nothing is due. */
    @Transactional
    public boolean raiseNext() {
        var due = planned.takeDue(clock.instant());
        due.ifPresent(it -> notices.raise(it.happening()));
        return due.isPresent();
    }
}
