package org.safetynets.training.observation.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.safetynets.training.observation.domain.Observation;
import org.safetynets.training.observation.domain.ObservedMeeting;
import org.safetynets.training.observation.domain.RubricScore;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** What was seen of a person, and what they saw of others; erased, the first goes. */
@Component
class HeldObservations implements PersonalData {

    private final MongoOperations mongo;
    private final MongoObservations observations;

    HeldObservations(MongoOperations mongo, MongoObservations observations) {
        this.mongo = mongo;
        this.observations = observations;
    }

    /** What somebody saw of them. */
    record Seen(
            UUID organizationId,
            ObservedMeeting meeting,
            String requirement,
            List<RubricScore> scores,
            @Nullable String remark,
            @Nullable Instant signedAt) {
        static Seen of(Observation it) {
            return new Seen(
                    it.organization().value(),
                    it.meeting(),
                    it.requirement(),
                    it.scores(),
                    it.remark(),
                    it.signedAt());
        }
    }

    /** A meeting in which they observed somebody else. */
    record Observed(UUID organizationId, UUID observationId, LocalDate heldOn) {
        static Observed of(Observation it) {
            return new Observed(it.organization().value(), it.id(), it.meeting().heldOn());
        }
    }

    @Override
    public String section() {
        return "observations";
    }

    @Override
    public Set<String> collections() {
        return Set.of(ObservationDocument.COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        var seen = observations.found(where("candidate").is(person.value())).stream().map(Seen::of);
        var observed =
                observations.found(where("observer").is(person.value())).stream().map(Observed::of);
        return Stream.concat(seen, observed).toList();
    }

    @Override
    public Erased erase(PersonId person) {
        var id = person.value();
        var removed =
                mongo.remove(query(where("candidate").is(id)), ObservationDocument.class)
                        .getDeletedCount();
        // nobody in particular: two who are gone stay two observers of one meeting
        var observed =
                mongo.updateMulti(
                                query(where("observer").is(id)),
                                new Update().set("observer", UUID.randomUUID()),
                                ObservationDocument.class)
                        .getModifiedCount();
        var read =
                mongo.updateMulti(
                                query(where("seenBy").is(id)),
                                new Update().pull("seenBy", id),
                                ObservationDocument.class)
                        .getModifiedCount();
        return Erased.removed(removed).and(Erased.anonymised(observed + read));
    }
}
