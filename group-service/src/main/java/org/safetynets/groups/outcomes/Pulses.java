package org.safetynets.groups.outcomes;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.safetynets.groups.meetings.domain.Meeting;
import org.safetynets.groups.outcomes.domain.Pulse;
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

/** The pulses of all organizations. */
@Repository
class Pulses implements CollectionInitializer {

    private final MongoOperations mongo;

    Pulses(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, PulseDocument.COLLECTION);
        var indexes = mongo.indexOps(PulseDocument.class);
        indexes.createIndex(
                new Index("organizationId", Direction.ASC)
                        .on("groupId", Direction.ASC)
                        .on("personId", Direction.ASC)
                        .on("at", Direction.DESC));
        indexes.createIndex(
                new Index("organizationId", Direction.ASC)
                        .on("at", Direction.DESC)
                        .partial(PartialIndexFilter.of(where("review").is(true))));
        indexes.createIndex(new Index("personId", Direction.ASC));
    }

    /** The second time takes the place of the first. */
    void put(PulseDocument pulse) {
        mongo.save(pulse);
    }

    /** What the person said of another meeting of the group last. */
    Optional<Pulse> before(Meeting meeting, PersonId person) {
        var earlier =
                where("organizationId")
                        .is(meeting.organizationId().value())
                        .and("groupId")
                        .is(meeting.groupId().value())
                        .and("personId")
                        .is(person.value())
                        .and("meetingId")
                        .ne(meeting.id().value());
        var last = query(earlier).with(Sort.by(Direction.DESC, "at")).limit(1);
        return Optional.ofNullable(mongo.findOne(last, PulseDocument.class))
                .map(PulseDocument::pulse);
    }

    List<PulseDocument> forReview(OrganizationId organization, int limit) {
        var open = where("organizationId").is(organization.value()).and("review").is(true);
        return mongo.find(
                query(open).with(Sort.by(Direction.DESC, "at")).limit(limit), PulseDocument.class);
    }

    /** Whether there was one to be looked at. */
    boolean reviewed(OrganizationId organization, UUID meeting, UUID person) {
        var one =
                where("organizationId")
                        .is(organization.value())
                        .and("meetingId")
                        .is(meeting)
                        .and("personId")
                        .is(person)
                        .and("review")
                        .is(true);
        var looked = Update.update("review", false);
        return mongo.updateFirst(query(one), looked, PulseDocument.class).getModifiedCount() > 0;
    }

    Stream<PulseDocument> of(OrganizationId organization) {
        return mongo.stream(
                query(where("organizationId").is(organization.value())), PulseDocument.class);
    }
}
