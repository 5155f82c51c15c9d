package org.safetynets.notifications.inbox.application;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The inbox streams that are open in this instance. */
@Component
public class LiveInboxes implements SmartLifecycle {

    /** Tabs and devices of one person; one more closes the oldest, whose page opens it again. */
    static final int STREAMS_A_PERSON = 10;

    private final Map<PersonId, Deque<Listening>> open = new ConcurrentHashMap<>();
    private volatile boolean running;

    /** Opens a stream for the person; to be closed. */
    public Listening listen(PersonId person) {
        var listening = new Listening(it -> forget(person, it));
        open.compute(
                person,
                (_, others) -> {
                    var all = others == null ? new ArrayDeque<Listening>() : others;
                    if (all.size() == STREAMS_A_PERSON) {
                        all.removeFirst().end();
                    }
                    all.addLast(listening);
                    return all;
                });
        if (!running) {
            listening.end(); // came in while the instance goes down
        }
        return listening;
    }

    private void forget(PersonId person, Listening listening) {
        open.computeIfPresent(
                person,
                (_, all) -> {
                    all.remove(listening);
                    return all.isEmpty() ? null : all;
                });
    }

    /** There may be news for the person. */
    public void wake(PersonId person) {
        listening(person).forEach(Listening::wake);
    }

    /** There may be news for anybody. */
    public void wakeEverybody() {
        open.keySet().forEach(this::wake);
    }

    /** How many streams are open. */
    public int size() {
        return open.keySet().stream().mapToInt(it -> listening(it).size()).sum();
    }

    private Collection<Listening> listening(PersonId person) {
        var copy = new ArrayDeque<Listening>();
        open.computeIfPresent(
                person,
                (_, all) -> {
                    copy.addAll(all);
                    return all;
                });
        return List.copyOf(copy);
    }

    @Override
    public void start() {
        running = true;
    }

    /** Ends the streams before the web server waits for its requests to end. */
    @Override
    public void stop() {
        running = false;
        open.keySet().forEach(it -> listening(it).forEach(Listening::end));
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
