package org.safetynets.groups.screening;

import static java.util.Objects.requireNonNull;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.joining.domain.PlacementStatus;
import org.safetynets.groups.joining.domain.PlacementsChanged;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.safetynets.platform.sealing.SealedFields;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.platform.sealing.Subject;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps answers between two visits, for the person alone, who can take them away at any time. */
@Component
class Drafts implements CollectionInitializer, PersonalData {

    private static final String FIELD = "answers";
    private static final Duration TERM = Duration.ofDays(14);

    private final MongoOperations mongo;
    private final Sealing sealing;
    private final JsonMapper json;
    private final Clock clock;

    Drafts(MongoOperations mongo, Sealing sealing, JsonMapper json, Clock clock) {
        this.mongo = mongo;
        this.sealing = sealing;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, Draft.COLLECTION);
        var indexes = mongo.indexOps(Draft.class);
        indexes.createIndex(new Index("personId", Direction.ASC));
        indexes.createIndex(new Index("deleteAt", Direction.ASC));
    }

    void save(PersonId person, GroupId group, Answered answered) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var text = json.writeValueAsString(answered);
        var sealed = requireNonNull(fields(person, group.value()).seal(FIELD, text));
        mongo.save(
                new Draft(
                        Draft.id(person, group),
                        person.value(),
                        group.value(),
                        sealed,
                        now,
                        now.plus(TERM)));
    }

    Optional<Answered> of(PersonId person, GroupId group) {
        return Optional.ofNullable(mongo.findById(Draft.id(person, group), Draft.class))
                .flatMap(this::open);
    }

    private Optional<Answered> open(Draft it) {
        return fields(new PersonId(it.personId()), it.groupId())
                .open(FIELD, it.answers())
                .map(text -> json.readValue(text, Answered.class));
    }

    private SealedFields fields(PersonId person, UUID group) {
        return sealing.fields(new Subject.OfPerson(person), Draft.COLLECTION, group);
    }

    void takeAway(PersonId person, GroupId group) {
        mongo.remove(query(where("_id").is(Draft.id(person, group))), Draft.class);
    }

    /** What was sent needs no draft any more. */
    @EventListener
    void on(PlacementsChanged changed) {
        changed.all().stream()
                .filter(it -> it.status() == PlacementStatus.REQUESTED)
                .forEach(it -> takeAway(it.personId(), it.groupId()));
    }

    @Scheduled(fixedDelayString = "${nets.screening.sweep:2s}")
    void deleteWhatIsOver() {
        mongo.remove(query(where("deleteAt").lte(clock.instant())), Draft.class);
    }

    /** Answers not sent yet. */
    record Unsent(UUID groupId, Instant savedAt, @Nullable Answered answered) {}

    @Override
    public String section() {
        return "screening-drafts";
    }

    @Override
    public Set<String> collections() {
        return Set.of(Draft.COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        return mongo.find(ownedBy(person), Draft.class).stream()
                .map(it -> new Unsent(it.groupId(), it.savedAt(), open(it).orElse(null)))
                .toList();
    }

    @Override
    public Erased erase(PersonId person) {
        return Erased.removed(mongo.remove(ownedBy(person), Draft.class).getDeletedCount());
    }

    private static Query ownedBy(PersonId person) {
        return query(where("personId").is(person.value()));
    }
}
