package org.safetynets.training.cohort.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.shared.domain.Range;
import org.safetynets.training.shared.domain.Slice;

/** The cohorts of each organization. */
public interface Cohorts {

    void add(Cohort cohort);

    /** Stores a cohort whose version follows the stored one. */
    void save(Cohort cohort);

    Optional<Cohort> find(OrganizationId organization, CohortId id);

    /** Newest first. */
    Slice<Cohort> of(OrganizationId organization, Range range);

    /** The runs of a program that have not ended on that day, the next one first. */
    List<Cohort> ofProgram(OrganizationId organization, UUID program, LocalDate today);

    /** Those that are a run of no program and have not ended on that day, the next one first. */
    List<Cohort> ofNoProgram(OrganizationId organization, LocalDate today);

    /** Where a person waits, in whichever organization. */
    List<Cohort> waitedForBy(PersonId person);

    /** Where an offer has run out, in whichever organization; the sweep alone asks. */
    List<Cohort> withOffersUntil(Instant at, int most);
}
