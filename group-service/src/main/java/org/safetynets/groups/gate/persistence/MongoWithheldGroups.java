package org.safetynets.groups.gate.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.groups.gate.application.GroupWithheld;
import org.safetynets.groups.gate.application.WithheldGroups;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Repository;

/** Withheld groups in MongoDB, without an organization, since theirs cannot be read either. */
@Repository
class MongoWithheldGroups implements WithheldGroups, CollectionInitializer {

    private final MongoOperations mongo;

    MongoWithheldGroups(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<GroupWithheld> turn(GroupId group, boolean withheld) {
        var known = mongo.findById(group.value(), WithheldDocument.class);
        var before = known != null && known.withheld();
        if (before == withheld) {
            return Optional.empty();
        }
        var version = known == null ? 1 : known.version() + 1;
        // Of two at once one fails, since both have read in a transaction what they now write.
        mongo.save(new WithheldDocument(group.value(), version, withheld));
        return Optional.of(new GroupWithheld(group, version, withheld));
    }

    @Override
    public List<GroupId> among(Collection<GroupId> groups) {
        var ids = groups.stream().map(GroupId::value).toList();
        var which = query(where("_id").in(ids).and("withheld").is(true));
        return mongo.find(which, WithheldDocument.class).stream()
                .map(it -> new GroupId(it.id()))
                .toList();
    }

    @Override
    public void initialize(MongoOperations store) {
        CollectionInitializer.create(store, WithheldDocument.COLLECTION);
    }

    /** Once withheld, it stays here for its version. */
    @Document(WithheldDocument.COLLECTION)
    record WithheldDocument(@Id UUID id, long version, boolean withheld) {

        static final String COLLECTION = "withheld_groups";
    }
}
