package org.safetynets.training.standard.persistence;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.safetynets.training.shared.domain.Range;
import org.safetynets.training.shared.domain.Slice;
import org.safetynets.training.shared.persistence.Stored;
import org.safetynets.training.standard.domain.SemanticVersion;
import org.safetynets.training.standard.domain.Standard;
import org.safetynets.training.standard.domain.StandardId;
import org.safetynets.training.standard.domain.Standards;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

@Repository
class MongoStandards implements Standards {

    private final MongoOperations mongo;

    MongoStandards(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void add(Standard standard) {
        Stored.insert(mongo, StandardDocument.of(standard));
    }

    @Override
    public void save(Standard standard) {
        Stored.replace(
                mongo, standard.id().value(), standard.version(), StandardDocument.of(standard));
    }

    @Override
    public Optional<Standard> find(StandardId id) {
        return Optional.ofNullable(mongo.findById(id.value(), StandardDocument.class))
                .map(StandardDocument::toDomain);
    }

    @Override
    public Optional<Standard> find(String code, String version) {
        var which = query(where("code").is(code).and("number").is(version));
        return Optional.ofNullable(mongo.findOne(which, StandardDocument.class))
                .map(StandardDocument::toDomain);
    }

    /** A standard has few versions, whose numbers do not sort as text. */
    @Override
    public Optional<Standard> newest(String code) {
        return versions(code).stream()
                .max(Comparator.comparing(it -> SemanticVersion.of(it.content().version())));
    }

    @Override
    public List<Standard> versions(String code) {
        var which = query(where("code").is(code).and("publishedAt").ne(null));
        return mongo.find(which, StandardDocument.class).stream()
                .map(StandardDocument::toDomain)
                .toList();
    }

    @Override
    public Set<String> codesWithVersions() {
        var which = query(where("publishedAt").ne(null));
        which.fields().include("code").exclude("_id");
        return mongo.find(which, Document.class, "standards").stream()
                .collect(groupingBy(it -> it.getString("code"), counting()))
                .entrySet()
                .stream()
                .filter(it -> it.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(toUnmodifiableSet());
    }

    @Override
    public Slice<Standard> published(Range range) {
        return slice(where("publishedAt").ne(null), range);
    }

    @Override
    public Slice<Standard> all(Range range) {
        return slice(new Criteria(), range);
    }

    private Slice<Standard> slice(Criteria which, Range range) {
        return Stored.slice(
                mongo, which, range, StandardDocument.class, StandardDocument::toDomain);
    }
}
