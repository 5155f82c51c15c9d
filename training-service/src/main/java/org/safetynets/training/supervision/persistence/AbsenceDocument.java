package org.safetynets.training.supervision.persistence;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.supervision.domain.Absence;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** An absence as stored; days are text, which sorts as they do and no time zone can move. */
@Document(AbsenceDocument.COLLECTION)
record AbsenceDocument(
        @Id UUID id,
        UUID organizationId,
        UUID supervisorId,
        String from,
        @Nullable String through,
        @Nullable UUID cover,
        long version) {

    static final String COLLECTION = "supervisorAbsences";

    static AbsenceDocument of(Absence it) {
        var through = it.through();
        var cover = it.cover();
        return new AbsenceDocument(
                it.id(),
                it.organization().value(),
                it.supervisor().value(),
                it.from().toString(),
                through == null ? null : through.toString(),
                cover == null ? null : cover.value(),
                it.version());
    }

    Absence toDomain() {
        return new Absence(
                id,
                new OrganizationId(organizationId),
                new PersonId(supervisorId),
                LocalDate.parse(from),
                through == null ? null : LocalDate.parse(through),
                cover == null ? null : new PersonId(cover),
                version);
    }
}
