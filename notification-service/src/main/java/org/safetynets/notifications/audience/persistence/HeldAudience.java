package org.safetynets.notifications.audience.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** By which copies of others' facts a person is found when a group or a role is to be told. */
@Component
class HeldAudience implements PersonalData {

    private static final String MEMBERSHIPS = "memberships";
    private static final String SEATS = "seats";
    private static final String GROUPS = "groups";

    private final MongoOperations mongo;

    HeldAudience(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * Why the person is told of something.
     *
     * @param as {@code member}, {@code seat}, {@code facilitator} or {@code stand-in}
     */
    record Reached(String as, UUID organizationId, UUID id) {}

    @Override
    public String section() {
        return "reached-as";
    }

    @Override
    public Set<String> collections() {
        return Set.of(
                MEMBERSHIPS, SEATS, GROUPS, MongoStandIns.COLLECTION, MongoPeopleAtRest.COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        return Stream.of(
                        reached("member", of(person), MEMBERSHIPS),
                        reached("seat", of(person), SEATS),
                        reached("facilitator", ledBy(person), GROUPS),
                        reached("stand-in", of(person), MongoStandIns.COLLECTION))
                .flatMap(it -> it)
                .toList();
    }

    private Stream<Reached> reached(String as, Query which, String collection) {
        return mongo.find(which, Document.class, collection).stream()
                .map(
                        it ->
                                new Reached(
                                        as,
                                        it.get("organizationId", UUID.class),
                                        it.get("_id", UUID.class)));
    }

    @Override
    public Erased erase(PersonId person) {
        var removed =
                mongo.remove(of(person), MEMBERSHIPS).getDeletedCount()
                        + mongo.remove(of(person), SEATS).getDeletedCount()
                        + mongo.remove(of(person), MongoStandIns.COLLECTION).getDeletedCount()
                        + mongo.remove(self(person), MongoPeopleAtRest.COLLECTION)
                                .getDeletedCount();
        var without = new Update().pull("facilitators", person.value());
        var led = mongo.updateMulti(ledBy(person), without, GROUPS).getModifiedCount();
        return Erased.removed(removed).and(Erased.anonymised(led));
    }

    private static Query of(PersonId person) {
        return Query.query(where("personId").is(person.value()));
    }

    private static Query self(PersonId person) {
        return Query.query(where("_id").is(person.value()));
    }

    private static Query ledBy(PersonId person) {
        return Query.query(where("facilitators").is(person.value()));
    }
}
