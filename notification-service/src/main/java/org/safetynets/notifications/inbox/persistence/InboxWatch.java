package org.safetynets.notifications.inbox.persistence;

import com.mongodb.client.MongoChangeStreamCursor;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.inbox.application.LiveInboxes;
import org.safetynets.platform.kernel.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Watches for new messages, whichever instance stored them, and wakes the streams they are for.
 *
 * <p>It carries no message, only the news that there is one; streams read the store. So after it
 * was cut off it need not know what it missed: it wakes everybody.
 */
@Component
final class InboxWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(InboxWatch.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final MongoOperations mongo;
    private final LiveInboxes live;
    private volatile boolean running;
    private volatile @Nullable Thread watcher;

    InboxWatch(MongoOperations mongo, LiveInboxes live) {
        this.mongo = mongo;
        this.live = live;
    }

    @Override
    public void start() {
        running = true;
        watcher = Thread.ofVirtual().name("inbox-watch").start(this::watchUntilStopped);
    }

    private void watchUntilStopped() {
        while (running) {
            try (var changes = open()) {
                live.wakeEverybody();
                follow(changes);
            } catch (RuntimeException e) {
                if (running) {
                    LOG.warn("Watching the inboxes was cut off: {}", e.toString());
                    LockSupport.parkNanos(PAUSE.toNanos());
                }
            }
        }
    }

    private MongoChangeStreamCursor<ChangeStreamDocument<Document>> open() {
        return mongo.getCollection(MongoInboxes.MESSAGES)
                .watch(
                        List.of(
                                Aggregates.match(Filters.eq("operationType", "insert")),
                                Aggregates.project(
                                        Projections.include(
                                                "operationType",
                                                "documentKey",
                                                "ns",
                                                "fullDocument.personId"))))
                .maxAwaitTime(1, TimeUnit.SECONDS)
                .cursor();
    }

    private void follow(MongoChangeStreamCursor<ChangeStreamDocument<Document>> changes) {
        while (running) {
            var change = changes.tryNext();
            if (change != null && change.getFullDocument() != null) {
                live.wake(new PersonId(change.getFullDocument().get("personId", UUID.class)));
            }
        }
    }

    @Override
    public void stop() {
        running = false;
        var thread = watcher;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
