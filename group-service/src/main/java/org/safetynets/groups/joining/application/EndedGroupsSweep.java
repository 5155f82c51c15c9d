package org.safetynets.groups.joining.application;

import org.safetynets.groups.joining.domain.Placements;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Finds who is on the way into a group that has ended: whoever asked while it ended, and more than
 * end in one transaction. It looks at what there is, so neither a restart nor a second instance
 * loses any.
 */
@Component
class EndedGroupsSweep {

    private static final Logger LOG = LoggerFactory.getLogger(EndedGroupsSweep.class);
    private static final int BATCH = 100;

    private final Placements placements;
    private final EndingRequests ending;
    private final GroupLanes lanes;

    EndedGroupsSweep(Placements placements, EndingRequests ending, GroupLanes lanes) {
        this.placements = placements;
        this.ending = ending;
        this.lanes = lanes;
    }

    @Scheduled(fixedDelayString = "${nets.joining.ended-sweep:1m}")
    void sweep() {
        for (var where : placements.endedWithSomebodyOnTheWay(BATCH)) {
            try {
                lanes.in(
                        where.group(),
                        () -> {
                            ending.endIn(where);
                            return where;
                        });
            } catch (RuntimeException e) {
                LOG.warn("Requests of an ended group will be ended by the next sweep", e);
            }
        }
    }
}
