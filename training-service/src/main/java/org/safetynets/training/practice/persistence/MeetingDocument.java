package org.safetynets.training.practice.persistence;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.practice.domain.Meeting;
import org.safetynets.training.practice.domain.MeetingStatus;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A meeting as stored. */
@Document(MeetingDocument.COLLECTION)
record MeetingDocument(
        @Id UUID id,
        UUID organizationId,
        UUID groupId,
        MeetingStatus status,
        Instant startsAt,
        Instant endsAt,
        @Nullable UUID ledBy,
        @Nullable UUID substitute,
        Set<UUID> leaders,
        Set<UUID> confirmed,
        boolean forWantOfFacilitator,
        boolean leadersKnown,
        long version) {

    static final String COLLECTION = "meetings";

    static MeetingDocument of(Meeting it) {
        return new MeetingDocument(
                it.id(),
                it.organization().value(),
                it.group(),
                it.status(),
                it.startsAt(),
                it.endsAt(),
                id(it.ledBy()),
                id(it.substitute()),
                ids(it.leaders()),
                ids(it.confirmed()),
                it.forWantOfFacilitator(),
                it.leadersKnown(),
                it.version());
    }

    Meeting toDomain() {
        return new Meeting(
                id,
                new OrganizationId(organizationId),
                groupId,
                status,
                startsAt,
                endsAt,
                person(ledBy),
                person(substitute),
                people(leaders),
                people(confirmed),
                forWantOfFacilitator,
                leadersKnown,
                version);
    }

    private static @Nullable UUID id(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }

    private static Set<UUID> ids(Set<PersonId> people) {
        return people.stream().map(PersonId::value).collect(toUnmodifiableSet());
    }

    private static Set<PersonId> people(Set<UUID> ids) {
        return ids.stream().map(PersonId::new).collect(toUnmodifiableSet());
    }
}
