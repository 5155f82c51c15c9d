package org.safetynets.training.session.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.safetynets.training.session.domain.Attendance;
import org.safetynets.training.session.domain.Session;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Which sessions a person gave or came to; erased, how many came is still known. */
@Component
class HeldSessions implements PersonalData {

    private final MongoOperations mongo;

    HeldSessions(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** A session with the person's part in it. */
    record Part(
            UUID organizationId,
            UUID cohortId,
            String title,
            Instant startsAt,
            boolean gave,
            @Nullable Attendance attendance) {}

    @Override
    public String section() {
        return "sessions";
    }

    @Override
    public Set<String> collections() {
        return Set.of(MongoSessions.COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        return with(person).stream()
                .map(
                        it ->
                                new Part(
                                        it.organizationId().value(),
                                        it.cohortId(),
                                        it.title(),
                                        it.startsAt(),
                                        it.trainers().contains(person),
                                        it.attendanceOf(person).orElse(null)))
                .toList();
    }

    @Override
    public Erased erase(PersonId person) {
        var found = with(person);
        found.forEach(
                it ->
                        mongo.updateFirst(
                                query(where("_id").is(it.id())),
                                new Update()
                                        .pull("trainers", person.value())
                                        .set("attendance.$[theirs].person", UUID.randomUUID())
                                        .filterArray(where("theirs.person").is(person.value()))
                                        .inc("version", 1),
                                MongoSessions.COLLECTION));
        return Erased.anonymised(found.size());
    }

    private List<Session> with(PersonId person) {
        var gave = where("trainers").is(person.value());
        var came = where("attendance.person").is(person.value());
        return mongo.find(
                query(new Criteria().orOperator(gave, came)),
                Session.class,
                MongoSessions.COLLECTION);
    }
}
