package org.safetynets.groups.joining.application;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.safetynets.groups.group.domain.GroupId;
import org.springframework.stereotype.Component;

/**
 * One at a time per group, first come first served, within this instance.
 *
 * <p>Only for speed and order: transactions that all want one group's seats collapse under retries.
 * That no seat is given twice rests on the version of the group, so other instances do no harm.
 */
@Component
public class GroupLanes {

    private final ConcurrentHashMap<GroupId, Lane> lanes = new ConcurrentHashMap<>();

    private record Lane(ReentrantLock lock, int users) {
        Lane enter() {
            return new Lane(lock, users + 1);
        }
    }

    /** Runs the work when it is its turn. */
    public <T> T in(GroupId group, Supplier<T> work) {
        var lane =
                lanes.compute(
                        group,
                        (_, it) ->
                                (it == null ? new Lane(new ReentrantLock(true), 0) : it).enter());
        lane.lock().lock();
        try {
            return work.get();
        } finally {
            lane.lock().unlock();
            lanes.computeIfPresent(
                    group, (_, it) -> it.users() == 1 ? null : new Lane(it.lock(), it.users() - 1));
        }
    }
}
