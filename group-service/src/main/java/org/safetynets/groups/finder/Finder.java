package org.safetynets.groups.finder;

import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** Reads the listings by weekday and time, each group once. */
@Repository
class Finder {

    private static final Document ORDER = new Document("slot", 1).append("groupId", 1);
    private static final Document ID = new Document(ORDER).append("_id", 0);

    private final MongoOperations mongo;
    private final Towns towns;

    Finder(MongoOperations mongo, Towns towns) {
        this.mongo = mongo;
        this.towns = towns;
    }

    Asked asked(Search search, Instant now) {
        return asked(search, Wanted.of(search, now), now);
    }

    Asked asked(Search search, Wanted wanted, Instant now) {
        var near = search.near();
        return Asked.of(search, wanted, near == null ? null : towns.near(near), now);
    }

    /** So many, from the beginning or from behind a position. */
    Found find(Asked asked, @Nullable Position after, int limit) {
        var begin = after == null ? asked.wanted().beginOfWeek() : after.beginOfWeek();
        var hits = new ArrayList<Hit>();
        if (asked.nowhere()) {
            return new Found(hits, null);
        }
        var parts = new ArrayDeque<>(asked.parts(begin, after));
        while (!parts.isEmpty() && hits.size() <= limit) {
            var part = parts.remove();
            var missing = limit + 1 - hits.size();
            var read = read(asked, part, Hit.FIELDS, missing).stream().map(Hit::new).toList();
            read.stream().filter(it -> it.isFirst(asked.wanted(), begin)).forEach(hits::add);
            if (read.size() == missing) {
                part.behind(read.getLast()).reversed().forEach(parts::addFirst);
            }
        }
        if (hits.size() <= limit) {
            return new Found(hits, null);
        }
        var page = List.copyOf(hits.subList(0, limit));
        return new Found(page, page.getLast().position(begin));
    }

    /** How many groups, but not further than so many. */
    int countUpTo(Asked asked, int most) {
        var groups = new HashSet<UUID>();
        if (asked.nowhere()) {
            return 0;
        }
        var parts = new ArrayDeque<>(asked.parts(asked.wanted().beginOfWeek(), null));
        while (!parts.isEmpty() && groups.size() < most) {
            var part = parts.remove();
            var missing = most - groups.size();
            var read = read(asked, part, ID, missing).stream().map(Hit::new).toList();
            read.forEach(it -> groups.add(it.groupId()));
            if (read.size() == missing) {
                part.behind(read.getLast()).reversed().forEach(parts::addFirst);
            }
        }
        return groups.size();
    }

    private List<Document> read(Asked asked, Part part, Document fields, int limit) {
        var filter = part.of(asked.filter());
        return listings()
                .find(filter)
                .projection(fields)
                .sort(ORDER)
                .hintString(asked.index().indexName())
                .limit(limit)
                .batchSize(limit)
                .into(new ArrayList<>());
    }

    /** A listed group by any of its weekdays. */
    Optional<Hit> listed(UUID group, Instant now) {
        var listed =
                new Document("groupId", group).append("certifiedUntil", new Document("$gt", now));
        var first = listings().find(listed).sort(new Document("weekday", 1)).first();
        return Optional.ofNullable(first).map(Hit::new);
    }

    /** The languages in which there are groups. */
    List<String> languages() {
        return listings().distinct("language", String.class).into(new ArrayList<>());
    }

    private MongoCollection<Document> listings() {
        return mongo.getCollection(Listing.COLLECTION);
    }
}
