package org.safetynets.groups.incidents.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.incidents.domain.Incident;
import org.safetynets.groups.incidents.domain.Incidents;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/**
 * What a person reported, and their part in handling what others did. Nobody is told here of a
 * report about themselves.
 *
 * <p>Erased, their words go, and who they were; that something happened stays.
 */
@Component
class HeldIncidents implements PersonalData {

    private final MongoOperations mongo;
    private final Incidents incidents;
    private final IncidentSeals seals;

    HeldIncidents(MongoOperations mongo, Incidents incidents, IncidentSeals seals) {
        this.mongo = mongo;
        this.incidents = incidents;
        this.seals = seals;
    }

    /** What the person reported, with what was written about it. */
    record Reported(
            UUID organizationId,
            UUID groupId,
            String type,
            Instant reportedAt,
            @Nullable String account,
            List<Written> messages) {}

    record Written(boolean yours, @Nullable String text, Instant at) {}

    /** Something the person led, was called about or handled. */
    record Handled(UUID organizationId, UUID groupId, String type, Instant reportedAt) {}

    @Override
    public String section() {
        return "incidents";
    }

    @Override
    public Set<String> collections() {
        return Set.of(IncidentDocument.COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        return Stream.concat(
                        reported(person).map(HeldIncidents::told),
                        with(person).filter(it -> !it.isAbout(person)).map(HeldIncidents::part))
                .toList();
    }

    private static Reported told(Incident it) {
        return new Reported(
                it.organizationId().value(),
                it.groupId().value(),
                it.type(),
                it.report().at(),
                it.report().account(),
                it.handling().messages().stream()
                        .map(msg -> new Written(msg.by() == null, msg.text(), msg.at()))
                        .toList());
    }

    private static Handled part(Incident it) {
        return new Handled(
                it.organizationId().value(), it.groupId().value(), it.type(), it.report().at());
    }

    @Override
    public Erased erase(PersonId person) {
        var all =
                Stream.concat(reported(person), with(person))
                        .collect(Collectors.toMap(Incident::id, Function.identity(), (a, _) -> a))
                        .values();
        all.stream().map(it -> it.forget(person)).forEach(incidents::replace);
        return Erased.anonymised(all.size());
    }

    private Stream<Incident> reported(PersonId person) {
        return find(where("reporterHash").in(seals.hashes(person)));
    }

    private Stream<Incident> with(PersonId person) {
        return find(where("people").is(person.value()));
    }

    private Stream<Incident> find(Criteria criteria) {
        var newest = query(criteria).with(Sort.by(Sort.Direction.DESC, "reportedAt"));
        return mongo.find(newest, IncidentDocument.class).stream().map(seals::open);
    }
}
