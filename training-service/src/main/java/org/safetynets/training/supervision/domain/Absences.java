package org.safetynets.training.supervision.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;

/** When supervisors are away. */
public interface Absences {

    void add(Absence absence);

    /** Stores one whose version follows the stored one. */
    void save(Absence absence);

    Optional<Absence> find(OrganizationId organization, UUID id);

    /** Those that include the day or come later, first things first. */
    List<Absence> fromDayOn(OrganizationId organization, LocalDate day);
}
