package org.safetynets.training.cohort.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
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

    /** Where an offer has run out, in whichever organization; the sweep alone asks. */
    List<Cohort> withOffersUntil(Instant at, int most);
}
