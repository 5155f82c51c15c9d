package org.safetynets.training.practice.persistence;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.practice.domain.Meeting;
import org.safetynets.training.practice.domain.MeetingStatus;
import org.safetynets.training.practice.domain.Meetings;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoMeetings implements Meetings {

    private final MongoOperations mongo;

    MongoMeetings(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public boolean isNews(Meeting meeting) {
        var held = find(meeting.organization(), meeting.id()).map(Meeting::version).orElse(0L);
        return meeting.version() > held;
    }

    @Override
    public void keep(Meeting meeting) {
        mongo.save(MeetingDocument.of(meeting));
    }

    @Override
    public Optional<Meeting> find(OrganizationId organization, UUID id) {
        return all(query(in(organization).and("_id").is(id))).stream().findFirst();
    }

    @Override
    public List<Meeting> awaitingLeaders(OrganizationId organization, UUID group) {
        return all(
                query(
                        in(organization)
                                .and("groupId")
                                .is(group)
                                .and("status")
                                .is(MeetingStatus.HELD)
                                .and("leadersKnown")
                                .is(false)));
    }

    @Override
    public List<Meeting> ledSince(OrganizationId organization, PersonId leader, Instant since) {
        return all(
                query(in(organization).and("leaders").is(leader.value()).and("startsAt").gte(since))
                        .with(Sort.by("startsAt").descending()));
    }

    @Override
    public Set<OrganizationId> organizationsOf(PersonId leader) {
        return mongo
                .findDistinct(
                        query(where("leaders").is(leader.value())),
                        "organizationId",
                        MeetingDocument.class,
                        UUID.class)
                .stream()
                .map(OrganizationId::new)
                .collect(toUnmodifiableSet());
    }

    private static Criteria in(OrganizationId organization) {
        return where("organizationId").is(organization.value());
    }

    private List<Meeting> all(Query which) {
        return mongo.find(which, MeetingDocument.class).stream()
                .map(MeetingDocument::toDomain)
                .toList();
    }
}
