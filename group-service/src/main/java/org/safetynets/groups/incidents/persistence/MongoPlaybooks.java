package org.safetynets.groups.incidents.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import org.safetynets.groups.VersionedWrites;
import org.safetynets.groups.incidents.domain.Playbook;
import org.safetynets.groups.incidents.domain.Playbooks;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.platform.persistence.StaleVersionException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Playbooks in MongoDB, by type. */
@Repository
class MongoPlaybooks implements Playbooks, CollectionInitializer {

    private final MongoOperations mongo;

    MongoPlaybooks(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, PlaybookDocument.COLLECTION);
    }

    @Override
    public Optional<Playbook> find(String type) {
        return Optional.ofNullable(mongo.findById(type, PlaybookDocument.class))
                .map(PlaybookDocument::playbook);
    }

    @Override
    public List<Playbook> all() {
        var byType = new Query().with(Sort.by("_id"));
        return mongo.find(byType, PlaybookDocument.class).stream()
                .map(PlaybookDocument::playbook)
                .toList();
    }

    @Override
    public void replace(Playbook it) {
        var document = new PlaybookDocument(it.type(), it.version(), it);
        if (it.version() == 1) {
            VersionedWrites.insert(mongo, document);
            return;
        }
        var before = where("_id").is(it.type()).and("version").is(it.version() - 1);
        if (mongo.replace(query(before), document).getMatchedCount() == 0) {
            throw new StaleVersionException();
        }
    }
}
