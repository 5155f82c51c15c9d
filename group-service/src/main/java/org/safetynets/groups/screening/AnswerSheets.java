package org.safetynets.groups.screening;

import static java.util.Objects.requireNonNull;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.groups.joining.domain.Placement;
import org.safetynets.groups.joining.domain.PlacementId;
import org.safetynets.groups.joining.domain.PlacementStatus;
import org.safetynets.groups.joining.domain.PlacementsChanged;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.platform.sealing.SealedFields;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.platform.sealing.Subject;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps answers for those who decide about the request, and no longer than they need them. */
@Component
public class AnswerSheets implements CollectionInitializer {

    private static final String FIELD = "answers";

    private final MongoOperations mongo;
    private final Sealing sealing;
    private final JsonMapper json;
    private final Clock clock;
    private final Duration term;

    AnswerSheets(
            MongoOperations mongo,
            Sealing sealing,
            JsonMapper json,
            Clock clock,
            @Value("${nets.screening.answers-term:30d}") Duration term) {
        this.mongo = mongo;
        this.sealing = sealing;
        this.json = json;
        this.clock = clock;
        this.term = term;
    }

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, AnswerSheet.COLLECTION);
        var indexes = mongo.indexOps(AnswerSheet.class);
        indexes.createIndex(new Index("personId", Direction.ASC));
        indexes.createIndex(new Index("deleteAt", Direction.ASC).sparse());
    }

    /** Keeps what was answered, in the transaction of the request. */
    public void keep(Placement request, Answered answered) {
        var id = request.id().value();
        var text = json.writeValueAsString(answered);
        var sealed = requireNonNull(fields(request.personId(), id).seal(FIELD, text));
        mongo.insert(
                new AnswerSheet(
                        id,
                        request.organizationId().value(),
                        request.groupId().value(),
                        request.personId().value(),
                        sealed,
                        request.requestedAt(),
                        null));
    }

    /** Empty when nothing was kept, or it is gone. */
    public Optional<Answered> of(OrganizationId organization, PlacementId request) {
        var theirs =
                where("organizationId").is(organization.value()).and("_id").is(request.value());
        return Optional.ofNullable(mongo.findOne(query(theirs), AnswerSheet.class))
                .flatMap(this::open);
    }

    Optional<Answered> open(AnswerSheet it) {
        return fields(new PersonId(it.personId()), it.requestId())
                .open(FIELD, it.answers())
                .map(text -> json.readValue(text, Answered.class));
    }

    private SealedFields fields(PersonId person, UUID id) {
        return sealing.fields(new Subject.OfPerson(person), AnswerSheet.COLLECTION, id);
    }

    /** Once it is decided, or the person left, the answers have a term. */
    @EventListener
    void on(PlacementsChanged changed) {
        var over =
                changed.all().stream()
                        .filter(it -> it.status() != PlacementStatus.REQUESTED)
                        .map(it -> it.id().value())
                        .toList();
        if (!over.isEmpty()) {
            mongo.updateMulti(
                    query(where("_id").in(over).and("deleteAt").exists(false)),
                    Update.update("deleteAt", clock.instant().plus(term)),
                    AnswerSheet.class);
        }
    }

    @Scheduled(fixedDelayString = "${nets.screening.sweep:2s}")
    void deleteWhatIsOver() {
        mongo.remove(query(where("deleteAt").lte(clock.instant())), AnswerSheet.class);
    }
}
