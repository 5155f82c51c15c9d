package org.safetynets.training.practice.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.safetynets.training.practice.domain.Meeting;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Which meetings a person led, and which groups they may lead; erased, the meetings are nobody's.
 */
@Component
class HeldPractice implements PersonalData {

    private final MongoOperations mongo;

    HeldPractice(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** A meeting somebody led, or was to lead. */
    record Led(UUID organizationId, UUID groupId, Instant startsAt, boolean counted) {}

    /** A group somebody may lead. */
    record MayLead(UUID organizationId, UUID groupId) {}

    @Override
    public String section() {
        return "meetings-led";
    }

    @Override
    public Set<String> collections() {
        return Set.of(GroupDocument.COLLECTION, MeetingDocument.COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        var led =
                mongo.find(meetingsOf(person), MeetingDocument.class).stream()
                        .map(
                                it ->
                                        new Led(
                                                it.organizationId(),
                                                it.groupId(),
                                                it.startsAt(),
                                                it.confirmed().contains(person.value())));
        var groups =
                mongo.find(groupsOf(person), GroupDocument.class).stream()
                        .map(it -> new MayLead(it.organizationId(), it.id()));
        return Stream.concat(led, groups).toList();
    }

    @Override
    public Erased erase(PersonId person) {
        var id = person.value();
        var groups =
                mongo.updateMulti(
                        groupsOf(person),
                        new Update().pull("facilitators", id),
                        GroupDocument.class);
        var led = mongo.find(meetingsOf(person), MeetingDocument.class);
        led.forEach(it -> mongo.save(forgetting(it, id)));
        return Erased.anonymised(groups.getModifiedCount() + led.size());
    }

    private static MeetingDocument forgetting(MeetingDocument it, UUID person) {
        var domain = it.toDomain().withoutLeader(new PersonId(person));
        return MeetingDocument.of(
                new Meeting(
                        domain.id(),
                        domain.organization(),
                        domain.group(),
                        domain.status(),
                        domain.startsAt(),
                        domain.endsAt(),
                        unless(domain.ledBy(), person),
                        unless(domain.substitute(), person),
                        domain.leaders(),
                        domain.confirmed(),
                        domain.forWantOfFacilitator(),
                        domain.leadersKnown(),
                        domain.version()));
    }

    private static @Nullable PersonId unless(@Nullable PersonId it, UUID person) {
        return it != null && it.value().equals(person) ? PersonId.NOBODY : it;
    }

    private static Query meetingsOf(PersonId person) {
        var id = person.value();
        return query(
                new Criteria()
                        .orOperator(
                                where("leaders").is(id),
                                where("ledBy").is(id),
                                where("substitute").is(id)));
    }

    private static Query groupsOf(PersonId person) {
        return query(where("facilitators").is(person.value()));
    }
}
