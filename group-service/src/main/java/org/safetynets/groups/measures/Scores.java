package org.safetynets.groups.measures;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.UUID;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The scores of all organizations. */
@Repository
class Scores implements CollectionInitializer {

    private final MongoOperations mongo;

    Scores(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, Score.COLLECTION);
        var indexes = mongo.indexOps(Score.class);
        indexes.createIndex(
                new Index("organizationId", Direction.ASC)
                        .on("groupId", Direction.ASC)
                        .on("personId", Direction.ASC));
        indexes.createIndex(
                new Index("organizationId", Direction.ASC)
                        .on("at", Direction.DESC)
                        .partial(PartialIndexFilter.of(where("review").is(true))));
        indexes.createIndex(new Index("personId", Direction.ASC));
    }

    /** The second time takes the place of the first. */
    void put(Score score) {
        mongo.save(score);
    }

    List<Score> of(Group group, PersonId person) {
        return mongo.find(
                query(
                        where("organizationId")
                                .is(group.organizationId().value())
                                .and("groupId")
                                .is(group.id().value())
                                .and("personId")
                                .is(person.value())),
                Score.class);
    }

    List<Score> ofPerson(OrganizationId organization, PersonId person) {
        return mongo.find(
                query(
                        where("organizationId")
                                .is(organization.value())
                                .and("personId")
                                .is(person.value())),
                Score.class);
    }

    List<Score> in(OrganizationId organization) {
        return mongo.find(query(where("organizationId").is(organization.value())), Score.class);
    }

    List<Score> forReview(OrganizationId organization, int limit) {
        var open = where("organizationId").is(organization.value()).and("review").is(true);
        return mongo.find(
                query(open).with(Sort.by(Direction.DESC, "at")).limit(limit), Score.class);
    }

    /** Whether there was one of the person in the group to be looked at. */
    boolean reviewed(OrganizationId organization, UUID group, UUID person) {
        var theirs =
                where("organizationId")
                        .is(organization.value())
                        .and("groupId")
                        .is(group)
                        .and("personId")
                        .is(person)
                        .and("review")
                        .is(true);
        return mongo.updateMulti(query(theirs), Update.update("review", false), Score.class)
                        .getModifiedCount()
                > 0;
    }
}
