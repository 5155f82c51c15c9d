package org.safetynets.groups.joining.application;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.platform.persistence.PerKey;
import org.springframework.stereotype.Component;

/**
 * One at a time per group, first come first served, within this instance.
 *
 * <p>Only for speed and order: transactions that all want one group's seats collapse under retries.
 * That no seat is given twice rests on the version of the group, so other instances do no harm.
 */
@Component
public class GroupLanes {

    private final PerKey<GroupId, ReentrantLock> lanes = new PerKey<>(_ -> new ReentrantLock(true));

    /** Runs the work when it is its turn. */
    public <T> T in(GroupId group, Supplier<T> work) {
        return lanes.with(
                group,
                lane -> {
                    lane.lock();
                    try {
                        return work.get();
                    } finally {
                        lane.unlock();
                    }
                });
    }
}
