package org.safetynets.groups.meetings.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.meetings.domain.Attendance;
import org.safetynets.groups.meetings.domain.AttendanceStatus;
import org.safetynets.groups.meetings.domain.Meeting;
import org.safetynets.groups.meetings.domain.Meetings;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Which meetings a person came to or led; erased, they stay a number. */
@Component
class HeldMeetings implements PersonalData {

    private final MongoOperations mongo;
    private final Meetings meetings;

    HeldMeetings(MongoOperations mongo, Meetings meetings) {
        this.mongo = mongo;
        this.meetings = meetings;
    }

    /** A meeting with the person's part in it. */
    record Part(
            UUID organizationId,
            UUID groupId,
            Instant startsAt,
            boolean led,
            @Nullable AttendanceStatus attendance,
            @Nullable String pseudonym) {}

    @Override
    public String section() {
        return "meetings";
    }

    @Override
    public Set<String> collections() {
        return Set.of(MeetingDocument.COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        return with(person).stream().map(it -> part(it, person)).toList();
    }

    private static Part part(Meeting it, PersonId person) {
        var came = it.attendance().stream().filter(a -> a.personId().equals(person)).findFirst();
        return new Part(
                it.organizationId().value(),
                it.groupId().value(),
                it.startsAt(),
                person.equals(it.facilitator()) || it.isLedBySubstitute(person),
                came.map(Attendance::status).orElse(null),
                came.map(Attendance::pseudonym).orElse(null));
    }

    @Override
    public Erased erase(PersonId person) {
        var found = with(person);
        found.stream().map(it -> it.forget(person)).forEach(meetings::replace);
        return Erased.anonymised(found.size());
    }

    private List<Meeting> with(PersonId person) {
        var came = where("attendance.personId").is(person.value());
        var led = where("facilitator").is(person.value());
        var steppedIn = where("substitute").is(person.value());
        var theirs = new Criteria().orOperator(came, led, steppedIn);
        return mongo.find(query(theirs).with(Sort.by("startsAt")), MeetingDocument.class).stream()
                .map(MeetingDocument::restore)
                .toList();
    }
}
