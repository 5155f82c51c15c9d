package org.safetynets.groups.meetings.persistence;

import static java.time.ZoneOffset.UTC;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.safetynets.groups.VersionedWrites;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.meetings.domain.Meeting;
import org.safetynets.groups.meetings.domain.MeetingId;
import org.safetynets.groups.meetings.domain.MeetingStatus;
import org.safetynets.groups.meetings.domain.Meetings;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

/** Meetings in MongoDB. */
@Repository
class MongoMeetings implements Meetings, CollectionInitializer {

    /** Far more than a group can meet in the years one can ask for. */
    private static final int MOST = 5_000;

    private final MongoOperations mongo;

    MongoMeetings(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, MeetingDocument.COLLECTION);
        mongo.indexOps(MeetingDocument.class)
                .createIndex(
                        new Index("groupId", Direction.ASC)
                                .on("startsAt", Direction.DESC)
                                .unique()
                                .partial(PartialIndexFilter.of(where("takesPlace").is(true))));
        mongo.indexOps(MeetingDocument.class)
                .createIndex(
                        new Index("groupId", Direction.ASC)
                                .on("planned.day", Direction.ASC)
                                .unique()
                                .partial(PartialIndexFilter.of(where("planned.day").exists(true))));
        mongo.indexOps(MeetingDocument.class)
                .createIndex(
                        new Index("organizationId", Direction.ASC)
                                .on("groupId", Direction.ASC)
                                .on("startsAt", Direction.DESC));
        // what is held about one person, whichever groups they met in
        mongo.indexOps(MeetingDocument.class)
                .createIndex(new Index("attendance.personId", Direction.ASC));
        mongo.indexOps(MeetingDocument.class).createIndex(new Index("facilitator", Direction.ASC));
    }

    @Override
    public Optional<Meeting> find(OrganizationId organization, GroupId group, MeetingId id) {
        return one(in(organization, group).and("_id").is(id.value()));
    }

    @Override
    public Optional<Meeting> startingAt(
            OrganizationId organization, GroupId group, Instant startsAt) {
        return one(in(organization, group).and("startsAt").is(startsAt).and("takesPlace").is(true));
    }

    @Override
    public Optional<Meeting> ofDay(OrganizationId organization, GroupId group, LocalDate day) {
        return one(in(organization, group).and("planned.day").is(day.toString()));
    }

    private Optional<Meeting> one(Criteria criteria) {
        return Optional.ofNullable(mongo.findOne(query(criteria), MeetingDocument.class))
                .map(MeetingDocument::restore);
    }

    /** A day more on either side, since a day begins at another moment in each zone. */
    @Override
    public List<Meeting> within(
            OrganizationId organization, GroupId group, LocalDate from, LocalDate through) {
        var starts =
                where("startsAt")
                        .gte(from.minusDays(1).atStartOfDay(UTC).toInstant())
                        .lt(through.plusDays(2).atStartOfDay(UTC).toInstant());
        var days = where("planned.day").gte(from.toString()).lte(through.toString());
        var either = in(organization, group).orOperator(starts, days);
        return mongo.find(query(either).limit(MOST), MeetingDocument.class).stream()
                .map(MeetingDocument::restore)
                .toList();
    }

    @Override
    public void add(Meeting meeting) {
        VersionedWrites.insert(mongo, MeetingDocument.of(meeting));
    }

    @Override
    public void replace(Meeting meeting) {
        VersionedWrites.replace(
                mongo,
                meeting.organizationId().value(),
                meeting.id().value(),
                meeting.version(),
                MeetingDocument.of(meeting));
    }

    @Override
    public List<Meeting> page(OrganizationId organization, GroupId group, int page, int size) {
        var latestFirst =
                query(in(organization, group))
                        .with(Sort.by(Direction.DESC, "startsAt"))
                        .skip((long) page * size)
                        .limit(size);
        return mongo.find(latestFirst, MeetingDocument.class).stream()
                .map(MeetingDocument::restore)
                .toList();
    }

    @Override
    public long count(OrganizationId organization, GroupId group) {
        return mongo.count(query(in(organization, group)), MeetingDocument.class);
    }

    @Override
    public List<Meeting> recorded(
            OrganizationId organization, Collection<PersonId> people, Instant before) {
        var theirs =
                where("organizationId")
                        .is(organization.value())
                        .and("attendance.personId")
                        .in(people.stream().map(PersonId::value).toList())
                        .and("startsAt")
                        .lt(before);
        return mongo.find(query(theirs), MeetingDocument.class).stream()
                .map(MeetingDocument::restore)
                .toList();
    }

    @Override
    public List<Meeting> held(OrganizationId organization) {
        var held =
                where("organizationId")
                        .is(organization.value())
                        .and("status")
                        .is(MeetingStatus.HELD);
        return mongo.find(query(held), MeetingDocument.class).stream()
                .map(MeetingDocument::restore)
                .toList();
    }

    private static Criteria in(OrganizationId organization, GroupId group) {
        return where("organizationId").is(organization.value()).and("groupId").is(group.value());
    }
}
