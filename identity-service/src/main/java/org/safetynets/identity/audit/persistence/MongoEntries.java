package org.safetynets.identity.audit.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.safetynets.identity.audit.domain.ChainId;
import org.safetynets.identity.audit.domain.Entries;
import org.safetynets.identity.audit.domain.Entry;
import org.safetynets.identity.audit.domain.Head;
import org.safetynets.identity.audit.domain.Search;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The chains in MongoDB. Longer than most, since searching and walking share one collection. */
@Repository
class MongoEntries implements Entries {

    private static final Sort BY_POSITION = Sort.by(Direction.DESC, "position");
    private static final Sort BY_TIME = Sort.by(Direction.DESC, "at", "_id");

    private final MongoOperations mongo;

    MongoEntries(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public boolean contains(UUID id) {
        return mongo.exists(query(where("_id").is(id)), EntryDocument.class);
    }

    /** Writing the head makes MongoDB refuse a second transaction, which then runs again. */
    @Override
    public Head hold(ChainId chain) {
        var beginning = Head.beginning(chain);
        var held =
                mongo.findAndModify(
                        one(chain),
                        new Update()
                                .inc("held", 1L)
                                .setOnInsert("position", beginning.position())
                                .setOnInsert("hash", beginning.hash())
                                .setOnInsert("sealed", 0L),
                        FindAndModifyOptions.options().upsert(true).returnNew(true),
                        HeadDocument.class);
        return java.util.Objects.requireNonNull(held).restored();
    }

    @Override
    public void append(Entry entry) {
        mongo.insert(EntryDocument.of(entry));
        var head = new Update().set("position", entry.position()).set("hash", entry.hash());
        mongo.updateFirst(one(entry.chain()), head, HeadDocument.class);
    }

    @Override
    public List<Entry> find(ChainId chain, Search search, long offset, int limit) {
        return some(Conditions.in(chain, search), BY_POSITION, offset, limit);
    }

    @Override
    public long count(ChainId chain, Search search) {
        return mongo.count(query(Conditions.in(chain, search)), EntryDocument.class);
    }

    @Override
    public List<Entry> findEverywhere(Search search, long offset, int limit) {
        return some(Conditions.everywhere(search), BY_TIME, offset, limit);
    }

    @Override
    public long countEverywhere(Search search) {
        return mongo.count(query(Conditions.everywhere(search)), EntryDocument.class);
    }

    @Override
    public List<Entry> involving(UUID reference, long offset, int limit) {
        return some(Conditions.involving(reference), BY_TIME, offset, limit);
    }

    @Override
    public long countInvolving(UUID reference) {
        return mongo.count(query(Conditions.involving(reference)), EntryDocument.class);
    }

    private List<Entry> some(Criteria which, Sort order, long offset, int limit) {
        var page = query(which).with(order).skip(offset).limit(limit);
        return mongo.find(page, EntryDocument.class).stream().map(EntryDocument::restored).toList();
    }

    @Override
    public Set<ChainId> chains() {
        var names =
                new HashSet<>(
                        mongo.findDistinct(
                                new Query(), "chain", EntryDocument.class, String.class));
        mongo.findAll(HeadDocument.class).forEach(it -> names.add(it.chain()));
        return Set.copyOf(names.stream().map(ChainId::new).toList());
    }

    @Override
    public Head head(ChainId chain) {
        var head = mongo.findById(chain.value(), HeadDocument.class);
        return head == null ? Head.beginning(chain) : head.restored();
    }

    @Override
    public long lastPosition(ChainId chain) {
        var last = query(where("chain").is(chain.value())).with(BY_POSITION).limit(1);
        var found = mongo.findOne(last, EntryDocument.class);
        return found == null ? 0 : found.position();
    }

    @Override
    public void walk(ChainId chain, long to, Consumer<Entry> each) {
        var all =
                query(where("chain").is(chain.value()).and("position").lte(to))
                        .with(Sort.by("position"));
        try (var entries = mongo.stream(all, EntryDocument.class)) {
            entries.map(EntryDocument::restored).forEach(each);
        }
    }

    @Override
    public List<Head> unsealed() {
        return mongo.findAll(HeadDocument.class).stream()
                .filter(it -> it.position() > it.sealed())
                .map(HeadDocument::restored)
                .toList();
    }

    @Override
    public void sealed(Head head) {
        var seal = new Update().max("sealed", head.position());
        mongo.updateFirst(one(head.chain()), seal, HeadDocument.class);
    }

    private static Query one(ChainId chain) {
        return query(where("_id").is(chain.value()));
    }
}
