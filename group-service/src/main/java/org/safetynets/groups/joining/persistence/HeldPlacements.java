package org.safetynets.groups.joining.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.Groups;
import org.safetynets.groups.joining.application.TakingSeats;
import org.safetynets.groups.joining.domain.Placement;
import org.safetynets.groups.joining.domain.PlacementStatus;
import org.safetynets.groups.joining.domain.Route;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.safetynets.platform.sealing.Sealing;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * A person's requests, seats and places on waitlists, and what they decided about others.
 *
 * <p>Who is erased leaves first, by the same way as anybody, so that the seat is free at once.
 */
@Component
class HeldPlacements implements PersonalData {

    private final MongoOperations mongo;
    private final Groups groups;
    private final TakingSeats seats;
    private final Sealing sealing;

    HeldPlacements(MongoOperations mongo, Groups groups, TakingSeats seats, Sealing sealing) {
        this.mongo = mongo;
        this.groups = groups;
        this.seats = seats;
        this.sealing = sealing;
    }

    /**
     * A request and what became of it.
     *
     * @param reason what staff wrote about it, which the pages do not show
     */
    record Request(
            UUID joinRequestId,
            UUID organizationId,
            UUID groupId,
            @Nullable String groupName,
            String pseudonym,
            Route screening,
            boolean guidelinesAccepted,
            PlacementStatus status,
            Instant requestedAt,
            Instant since,
            @Nullable Instant decidedAt,
            @Nullable String reason,
            @Nullable String removedBecause,
            @Nullable String appeal,
            @Nullable String answerToAppeal) {}

    /** A decision about somebody else's request. */
    record Decided(UUID organizationId, UUID groupId, Instant decidedAt, boolean accepted) {}

    @Override
    public String section() {
        return "seats";
    }

    @Override
    public Set<String> collections() {
        return Set.of(PlacementDocument.COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        return Stream.concat(own(person).stream().map(this::request), decided(person)).toList();
    }

    private Request request(Placement it) {
        var decision = it.decision();
        var departure = it.departure();
        var appeal = departure == null ? null : departure.appeal();
        return new Request(
                it.id().value(),
                it.organizationId().value(),
                it.groupId().value(),
                groups.find(it.organizationId(), it.groupId())
                        .map(Group::profile)
                        .map(profile -> profile.name())
                        .orElse(null),
                it.pseudonym(),
                it.route(),
                it.guidelinesAccepted(),
                it.status(),
                it.requestedAt(),
                it.since(),
                decision == null ? null : decision.at(),
                decision == null ? null : decision.reason(),
                departure == null ? null : departure.reason(),
                appeal == null ? null : appeal.text(),
                appeal == null ? null : appeal.answer());
    }

    private Stream<Decided> decided(PersonId person) {
        return mongo.find(decidedBy(person), PlacementDocument.class).stream()
                .map(it -> it.restore(sealing))
                .flatMap(
                        it ->
                                Stream.ofNullable(it.decision())
                                        .map(
                                                decision ->
                                                        new Decided(
                                                                it.organizationId().value(),
                                                                it.groupId().value(),
                                                                decision.at(),
                                                                decision.accept())));
    }

    @Override
    public Erased erase(PersonId person) {
        own(person).stream()
                .filter(it -> it.status().live())
                .map(Placement::groupId)
                .forEach(it -> seats.leave(person, it));
        var removed = mongo.remove(ownedBy(person), PlacementDocument.class).getDeletedCount();
        var byNobody = Update.update("decision.by", PersonId.NOBODY.value());
        var decided = mongo.updateMulti(decidedBy(person), byNobody, PlacementDocument.class);
        for (var role : List.of("departure.by", "departure.appeal.by")) {
            mongo.updateMulti(
                    query(where(role).is(person.value())),
                    Update.update(role, PersonId.NOBODY.value()),
                    PlacementDocument.class);
        }
        return Erased.removed(removed).and(Erased.anonymised(decided.getModifiedCount()));
    }

    private List<Placement> own(PersonId person) {
        var all = ownedBy(person).with(Sort.by(Sort.Direction.DESC, "requestedAt"));
        return mongo.find(all, PlacementDocument.class).stream()
                .map(it -> it.restore(sealing))
                .toList();
    }

    private static Query ownedBy(PersonId person) {
        return query(where("personId").is(person.value()));
    }

    private static Query decidedBy(PersonId person) {
        return query(where("decision.by").is(person.value()));
    }
}
