package org.safetynets.training.supervision.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/**
 * Days on which a supervisor is away; all their facilitators need a cover then.
 *
 * @param through the last day; open for one nobody saw coming
 * @param cover who steps in; while there is nobody, it shows as a hole
 */
public record Absence(
        UUID id,
        OrganizationId organization,
        PersonId supervisor,
        LocalDate from,
        @Nullable LocalDate through,
        @Nullable PersonId cover,
        long version) {

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && (through == null || !day.isAfter(through));
    }

    public Absence coveredBy(PersonId person) {
        return new Absence(id, organization, supervisor, from, through, person, version + 1);
    }

    /** Back on that day. */
    public Absence endingBefore(LocalDate day) {
        return new Absence(
                id, organization, supervisor, from, day.minusDays(1), cover, version + 1);
    }
}
