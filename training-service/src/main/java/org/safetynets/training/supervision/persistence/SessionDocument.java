package org.safetynets.training.supervision.persistence;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.sealing.Sealed;
import org.safetynets.platform.sealing.SealedFields;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.platform.sealing.Subject;
import org.safetynets.training.supervision.domain.Session;
import org.safetynets.training.supervision.domain.SessionKind;
import org.safetynets.training.supervision.domain.SessionState;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A session as stored; its notes are sealed for the person, or for the organization of a group. */
@Document(SessionDocument.COLLECTION)
record SessionDocument(
        @Id UUID id,
        UUID organizationId,
        UUID supervisorId,
        List<UUID> facilitators,
        SessionKind kind,
        @Nullable UUID incidentId,
        Instant plannedFor,
        @Nullable String timeZone,
        int minutes,
        SessionState state,
        @Nullable Sealed notes,
        long version) {

    static final String COLLECTION = "supervisionSessions";

    static SessionDocument of(Session it, Sealing sealing) {
        var people = it.facilitators().stream().map(PersonId::value).sorted().toList();
        return new SessionDocument(
                it.id(),
                it.organization().value(),
                it.supervisor().value(),
                people,
                it.kind(),
                it.incident(),
                it.plannedFor(),
                it.zone().getId(),
                it.minutes(),
                it.state(),
                fields(sealing, it.kind(), it.organization().value(), people, it.id())
                        .seal("notes", it.notes()),
                it.version());
    }

    Session toDomain(Sealing sealing) {
        return new Session(
                id,
                new OrganizationId(organizationId),
                new PersonId(supervisorId),
                facilitators.stream().map(PersonId::new).collect(toUnmodifiableSet()),
                kind,
                incidentId,
                plannedFor,
                timeZone == null ? ZoneOffset.UTC : ZoneId.of(timeZone),
                minutes,
                state,
                fields(sealing, kind, organizationId, facilitators, id)
                        .open("notes", notes)
                        .orElse(null),
                version);
    }

    private static SealedFields fields(
            Sealing sealing, SessionKind kind, UUID organization, List<UUID> people, UUID id) {
        var subject =
                kind == SessionKind.GROUP || people.isEmpty()
                        ? Subject.organization(organization)
                        : Subject.person(people.getFirst());
        return sealing.fields(subject, COLLECTION, id);
    }
}
