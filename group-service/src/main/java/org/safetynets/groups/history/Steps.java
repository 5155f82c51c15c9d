package org.safetynets.groups.history;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.application.GroupsChanged;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupChanged;
import org.safetynets.groups.group.domain.GroupChanged.Change;
import org.safetynets.groups.group.domain.GroupState.Closed;
import org.safetynets.groups.group.domain.GroupState.Draft;
import org.safetynets.groups.group.domain.GroupState.Open;
import org.safetynets.groups.group.domain.GroupState.Paused;
import org.safetynets.groups.history.Step.By;
import org.safetynets.platform.Ids;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.platform.sealing.SealedFields;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.platform.sealing.Subject;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Callers;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** Writes each step of a group's life down, in the transaction in which it is taken. */
@Component
class Steps implements CollectionInitializer {

    private static final int MOST = 200;
    private static final String NOTE = "note";

    private final MongoOperations mongo;
    private final Sealing sealing;
    private final Clock clock;

    Steps(MongoOperations mongo, Sealing sealing, Clock clock) {
        this.mongo = mongo;
        this.sealing = sealing;
        this.clock = clock;
    }

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, Step.COLLECTION);
        mongo.indexOps(Step.class)
                .createIndex(
                        new Index("organizationId", Direction.ASC)
                                .on("groupId", Direction.ASC)
                                .on("version", Direction.DESC));
        mongo.indexOps(Step.class).createIndex(new Index("personId", Direction.ASC));
    }

    /** Seats have placements of their own to tell their history. */
    @EventListener
    void on(GroupsChanged changed) {
        var steps =
                changed.all().stream()
                        .filter(it -> it.change() != Change.SEATS_CHANGED)
                        .map(this::step)
                        .toList();
        mongo.insert(steps, Step.class);
    }

    private Step step(GroupChanged changed) {
        var group = changed.group();
        var id = Ids.next();
        // What changes a group by anybody's word is a request; the gate and events have no caller.
        var caller = Callers.current().map(Caller::id);
        return new Step(
                id,
                group.organizationId().value(),
                group.id().value(),
                group.version(),
                changed.change(),
                group.status(),
                group.state() instanceof Paused paused ? paused.reason() : null,
                fields(group.organizationId().value(), id).seal(NOTE, why(changed)),
                caller.isPresent() ? By.COORDINATOR : By.RULE,
                caller.orElse(null),
                clock.instant());
    }

    private static @Nullable String why(GroupChanged changed) {
        return switch (changed.group().state()) {
            case Paused paused ->
                    changed.change() == Change.PAUSED ? paused.note() : changed.because();
            case Closed(var note) -> note;
            case Draft _, Open _ -> changed.because();
        };
    }

    private SealedFields fields(UUID organization, UUID id) {
        return sealing.fields(Subject.organization(organization), Step.COLLECTION, id);
    }

    /** The newest first. */
    List<Step> of(Group group) {
        var its =
                where("organizationId")
                        .is(group.organizationId().value())
                        .and("groupId")
                        .is(group.id().value());
        return mongo.find(
                query(its).with(Sort.by(Direction.DESC, "version")).limit(MOST), Step.class);
    }

    @Nullable String note(Step it) {
        return fields(it.organizationId(), it.id()).open(NOTE, it.note()).orElse(null);
    }
}
