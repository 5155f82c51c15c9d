package org.safetynets.platform.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Does together what several ask for at the same time: whoever comes while the work before is under
 * way is served by the next one, in the order they came, all in one trip to the store.
 *
 * <p>Nobody waits for others to come, so that a single asker is served as fast as without it; and
 * since each waits for their own answer, never more is under way than there are askers. When work
 * fails that was for several, each is served alone, so that one keeps no other.
 */
public final class Together<I, O> {

    private final int most;
    private final Function<List<I>, List<O>> work;
    private final Queue<Asked<I, O>> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock lane = new ReentrantLock();

    /**
     * Work that answers as many as it is asked, in their order.
     *
     * @param most how many it is asked at once, so that no transaction takes long
     */
    public Together(int most, Function<List<I>, List<O>> work) {
        this.most = most;
        this.work = work;
    }

    /** The answer; what the work throws about this one is thrown here. */
    public O ask(I it) {
        var mine = new Asked<I, O>(it);
        waiting.add(mine);
        lane.lock();
        try {
            while (!mine.served) {
                serve(next());
            }
        } finally {
            lane.unlock();
        }
        return mine.answer();
    }

    /** How many are not being served yet. */
    int waiting() {
        return waiting.size();
    }

    private List<Asked<I, O>> next() {
        var all = new ArrayList<Asked<I, O>>();
        while (all.size() < most && !waiting.isEmpty()) {
            all.add(waiting.remove());
        }
        return all;
    }

    private void serve(List<Asked<I, O>> all) {
        try {
            var answers = work.apply(all.stream().map(it -> it.what).toList());
            for (var i = 0; i < all.size(); i++) {
                all.get(i).serve(answers.get(i));
            }
        } catch (RuntimeException e) {
            if (all.size() == 1) {
                all.getFirst().fail(e);
            } else {
                all.forEach(it -> serve(List.of(it)));
            }
        }
    }

    /** One who asks; all fields are guarded by the lane. */
    private static final class Asked<I, O> {

        private final I what;
        private boolean served;
        private @Nullable O answer;
        private @Nullable RuntimeException failure;

        Asked(I what) {
            this.what = what;
        }

        void serve(O given) {
            answer = given;
            served = true;
        }

        void fail(RuntimeException e) {
            failure = e;
            served = true;
        }

        O answer() {
            if (failure != null) {
                throw failure;
            }
            return Objects.requireNonNull(answer);
        }
    }
}
