package org.safetynets.groups.group.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.safetynets.groups.group.domain.Gated;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.platform.sealing.Sealing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;

/** Tells the groups that can be read from those that cannot, which read at once would all fail. */
final class ReadingEach {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingEach.class);

    private final MongoOperations mongo;
    private final Sealing sealing;
    private final List<Group> groups = new ArrayList<>();
    private final List<GroupId> unreadable = new ArrayList<>();

    private ReadingEach(MongoOperations mongo, Sealing sealing) {
        this.mongo = mongo;
        this.sealing = sealing;
    }

    static Gated of(List<Document> stored, MongoOperations mongo, Sealing sealing) {
        var reading = new ReadingEach(mongo, sealing);
        stored.forEach(it -> reading.read(it).ifPresent(reading.groups::add));
        return new Gated(reading.groups, reading.unreadable);
    }

    private Optional<Group> read(Document it) {
        var id = it.get("_id", UUID.class);
        try {
            var document = mongo.getConverter().read(GroupDocument.class, it);
            return Optional.of(document.restore(sealing));
        } catch (RuntimeException e) {
            LOG.error("Group {} cannot be read, so nobody can find it until it can be", id, e);
            unreadable.add(new GroupId(id));
            return Optional.empty();
        }
    }
}
