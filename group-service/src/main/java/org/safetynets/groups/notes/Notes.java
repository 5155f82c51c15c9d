package org.safetynets.groups.notes;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.safetynets.groups.VersionedWrites;
import org.safetynets.groups.meetings.domain.Meeting;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.platform.sealing.SealedFields;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.platform.sealing.Subject;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Repository;

/** The notes of meetings, kept for a while after each. */
@Repository
class Notes implements CollectionInitializer {

    private static final String TEXT = "text";

    private final MongoOperations mongo;
    private final Sealing sealing;
    private final Clock clock;
    private final Duration term;

    Notes(
            MongoOperations mongo,
            Sealing sealing,
            Clock clock,
            @Value("${nets.notes.term:90d}") Duration term) {
        this.mongo = mongo;
        this.sealing = sealing;
        this.clock = clock;
        this.term = term;
    }

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, Note.COLLECTION);
        mongo.indexOps(Note.class).createIndex(new Index("forgetAt", Direction.ASC).expire(0));
    }

    /**
     * A note in plain words.
     *
     * @param version 0 while nobody has written one
     */
    record Known(String text, long version, Instant forgetAt) {

        @Override
        public String toString() {
            return "Known[" + version + "]";
        }
    }

    /** With no text where there is none, or its time is over. */
    Known of(Meeting meeting) {
        var one =
                where("organizationId")
                        .is(meeting.organizationId().value())
                        .and("_id")
                        .is(meeting.id().value())
                        .and("forgetAt")
                        .gt(clock.instant());
        return Optional.ofNullable(mongo.findOne(query(one), Note.class))
                .map(it -> known(meeting, it))
                .orElse(new Known("", 0, forgetAt(meeting)));
    }

    private Known known(Meeting meeting, Note it) {
        var text = fields(meeting).open(TEXT, it.text()).orElse("");
        return new Known(text, it.version(), it.forgetAt());
    }

    /** Fails when another change came first. */
    Known write(Meeting meeting, String text, long version) {
        var sealed = Objects.requireNonNull(fields(meeting).seal(TEXT, text));
        var organization = meeting.organizationId().value();
        var next =
                new Note(
                        meeting.id().value(),
                        organization,
                        meeting.groupId().value(),
                        version + 1,
                        sealed,
                        forgetAt(meeting));
        if (version == 0) {
            VersionedWrites.insert(mongo, next);
        } else {
            VersionedWrites.replace(mongo, organization, next.id(), next.version(), next);
        }
        return new Known(text, next.version(), next.forgetAt());
    }

    private Instant forgetAt(Meeting meeting) {
        return meeting.endsAt().plus(term);
    }

    private SealedFields fields(Meeting meeting) {
        var subject = new Subject.OfOrganization(meeting.organizationId());
        return sealing.fields(subject, Note.COLLECTION, meeting.id().value());
    }
}
