package org.safetynets.recovery;

import com.mongodb.client.MongoClient;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.safetynets.recovery.accounts.RestoringAccounts;
import org.safetynets.recovery.bus.TellingAgain;
import org.safetynets.recovery.chain.Chain;
import org.safetynets.recovery.chain.Segment;
import org.safetynets.recovery.store.Beginning;
import org.safetynets.recovery.store.Loading;
import org.safetynets.recovery.store.Rebuilding;

/**
 * Brings everything back on empty databases and topics: data as of a moment; keys, accounts and who
 * was erased as of the end of the backup, so that nobody who left comes back.
 */
public final class Restoring {
    private static final Instant END = Instant.ofEpochMilli(Long.MAX_VALUE);
    private final Deployment to;
    private final Steps steps;

    public Restoring(Deployment to, Steps steps) {
        this.to = to;
        this.steps = steps;
    }

    /**
     * Restores, and tells of each step.
     *
     * @param moment or the end of the backup
     * @throws Unusable before anything is written when the backup or the place cannot be used, and
     *     after it when what was written is not what was copied
     */
    public void run(Chain data, Chain keys, @Nullable Instant moment) {
        var route = Route.to(data.segments(), moment);
        var lastKeys = List.of(keys.last().orElseThrow());
        data.require(data.segments().subList(first(route), data.segments().size()));
        keys.require(lastKeys);
        Beginning.requireEmpty(to.data(), to.databases());
        Beginning.requireEmpty(to.keys(), to.keyDatabases());
        TellingAgain.requireEmpty(to.bus());
        steps.done("checked", Map.of("segments", route.way().size(), "to", route.moment()));
        databases(data, route);
        keys(keys, lastKeys.getFirst());
        events(data, route);
        accounts(data, route);
    }

    private static int first(Route route) {
        return route.way().getFirst().number();
    }

    private void databases(Chain data, Route route) {
        var loading = new Loading(to.data());
        var rebuilding = new Rebuilding(loading, route.cut() ? route.moment() : END);
        boolean proven = false;
        for (Segment it : route.way()) {
            if (!route.takesAll(it) && !proven) {
                prove(rebuilding);
                proven = true;
            }
            read(data, it, rebuilding::take);
            loading.flush();
            step(it, rebuilding);
        }
        if (!proven) {
            prove(rebuilding);
        }
        route.later().forEach(it -> read(data, it, rebuilding::takeLater));
        loading.createIndexes();
        steps.done("indexes", Map.of());
    }

    private void step(Segment it, Rebuilding rebuilding) {
        steps.done(
                it.full() ? "full" : "increment",
                Map.of(
                        "number", it.number(),
                        "bytes", it.bytes(),
                        "entries", it.entries(),
                        "changes", rebuilding.changes()));
    }

    private void prove(Rebuilding rebuilding) {
        var different = rebuilding.different();
        if (!different.isEmpty()) {
            throw new Unusable("Not as it was copied: " + different);
        }
        steps.done(
                "proven",
                Map.of(
                        "collections", rebuilding.collections(),
                        "documents", rebuilding.documents()));
    }

    private void keys(Chain keys, Segment last) {
        MongoClient client = to.keys();
        var loading = new Loading(client);
        var rebuilding = new Rebuilding(loading, END);
        read(keys, last, rebuilding::take);
        loading.flush();
        prove(rebuilding);
        loading.createIndexes();
        steps.done("keys", Map.of("bytes", last.bytes(), "keys", rebuilding.documents()));
    }

    private void events(Chain data, Route route) {
        var beginning = new Beginning(to.data(), to.services());
        var outboxes = beginning.outboxes();
        try (var telling = new TellingAgain(to.bus(), outboxes, route.moment())) {
            route.way().forEach(it -> read(data, it, telling::take));
            route.later().forEach(it -> read(data, it, telling::takeLater));
            var counts = telling.end(beginning.groups());
            steps.done(
                    "events",
                    Map.of(
                            "topics", counts.topics(),
                            "again", counts.again(),
                            "byOutboxes", counts.byOutboxes(),
                            "erasures", counts.erasures()));
        }
    }

    /**
     * As last copied: a password changed since the moment stays changed, an account gone is gone.
     */
    private void accounts(Chain data, Route route) {
        if (to.accounts().isEmpty()) {
            return;
        }
        var all = route.later().isEmpty() ? route.way() : route.later();
        var restoring = new RestoringAccounts();
        read(data, all.getLast(), restoring::take);
        Path packed = restoring.end();
        to.accounts().orElseThrow().restore(packed);
        steps.done("accounts", Map.of("bytes", restoring.bytes()));
    }

    private static void read(Chain chain, Segment segment, BiConsumer<String, BsonDocument> taken) {
        try (var reader = chain.read(segment)) {
            reader.forEach(taken);
        }
    }
}
