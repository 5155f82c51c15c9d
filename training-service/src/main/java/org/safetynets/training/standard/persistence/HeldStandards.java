package org.safetynets.training.standard.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** The standards that somebody wrote, and what they said when they reviewed others'. */
@Component
class HeldStandards implements PersonalData {

    private final MongoOperations mongo;

    HeldStandards(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** A standard they wrote or reviewed; comments are those of their review. */
    record Part(String standard, String as, @Nullable Instant at, @Nullable String comments) {}

    @Override
    public String section() {
        return "standards";
    }

    @Override
    public Set<String> collections() {
        return Set.of("standards");
    }

    @Override
    public List<?> about(PersonId person) {
        return Stream.concat(
                        find(writtenBy(person)).map(it -> new Part(name(it), "author", null, null)),
                        find(reviewedBy(person))
                                .flatMap(
                                        it ->
                                                it.review().opinions().stream()
                                                        .filter(
                                                                said ->
                                                                        said.by()
                                                                                .equals(
                                                                                        person
                                                                                                .value()))
                                                        .map(
                                                                said ->
                                                                        new Part(
                                                                                name(it),
                                                                                "reviewer",
                                                                                said.at(),
                                                                                said.comments()))))
                .toList();
    }

    @Override
    public Erased erase(PersonId person) {
        var nobody = PersonId.NOBODY.value();
        var written =
                mongo.updateMulti(
                        writtenBy(person),
                        new Update().set("review.author", nobody),
                        StandardDocument.class);
        var reviewed =
                mongo.updateMulti(
                        reviewedBy(person),
                        new Update()
                                .set("review.opinions.$[theirs].by", nobody)
                                .filterArray(where("theirs.by").is(person.value())),
                        StandardDocument.class);
        return Erased.anonymised(written.getModifiedCount() + reviewed.getModifiedCount());
    }

    private Stream<StandardDocument> find(Query which) {
        return mongo.find(which, StandardDocument.class).stream();
    }

    private static String name(StandardDocument it) {
        return it.code() + " " + it.number();
    }

    private static Query writtenBy(PersonId person) {
        return query(where("review.author").is(person.value()));
    }

    private static Query reviewedBy(PersonId person) {
        return query(where("review.opinions.by").is(person.value()));
    }
}
