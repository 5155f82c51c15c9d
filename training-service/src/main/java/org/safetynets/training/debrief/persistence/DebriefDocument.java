package org.safetynets.training.debrief.persistence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.sealing.Sealed;
import org.safetynets.platform.sealing.SealedFields;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.platform.sealing.Subject;
import org.safetynets.training.debrief.domain.Answers;
import org.safetynets.training.debrief.domain.Debrief;
import org.safetynets.training.debrief.domain.DebriefState;
import org.safetynets.training.debrief.domain.Occasion;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import tools.jackson.databind.json.JsonMapper;

/** A debrief as stored; everything written in it is one text, sealed for who wrote it. */
@Document(DebriefDocument.COLLECTION)
record DebriefDocument(
        @Id UUID id,
        UUID organizationId,
        UUID facilitatorId,
        UUID groupId,
        @Nullable UUID meetingId,
        @Nullable UUID incidentId,
        Instant at,
        Instant dueAt,
        DebriefState state,
        @Nullable Sealed answers,
        boolean reminded,
        @Nullable Instant missedAt,
        @Nullable Instant completedAt,
        long version) {

    static final String COLLECTION = "debriefs";

    private static final JsonMapper JSON = JsonMapper.shared();

    static DebriefDocument of(Debrief it, Sealing sealing) {
        var fields = fields(sealing, it.facilitator().value(), it.id());
        var answers = it.answers();
        return new DebriefDocument(
                it.id(),
                it.organization().value(),
                it.facilitator().value(),
                it.occasion().group(),
                it.occasion().meeting(),
                it.occasion().incident(),
                it.occasion().at(),
                it.dueAt(),
                it.state(),
                fields.seal(
                        "answers",
                        answers.equals(Answers.NONE) ? null : JSON.writeValueAsString(answers)),
                it.reminded(),
                it.missedAt(),
                it.completedAt(),
                it.version());
    }

    Debrief toDomain(Sealing sealing) {
        return new Debrief(
                id,
                new OrganizationId(organizationId),
                new PersonId(facilitatorId),
                new Occasion(groupId, meetingId, incidentId, at),
                dueAt,
                state,
                fields(sealing, facilitatorId, id)
                        .open("answers", answers)
                        .map(it -> JSON.readValue(it, Answers.class))
                        .orElse(Answers.NONE),
                reminded,
                missedAt,
                completedAt,
                version);
    }

    private static SealedFields fields(Sealing sealing, UUID person, UUID id) {
        return sealing.fields(Subject.person(person), COLLECTION, id);
    }
}
