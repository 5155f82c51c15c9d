package org.safetynets.training.admission.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.shared.domain.Range;
import org.safetynets.training.shared.domain.Slice;

/** Who asked for seats in each organization. */
public interface Admissions {

    void add(Admission admission);

    /** Stores one whose version follows the stored one. */
    void save(Admission admission);

    Optional<Admission> find(OrganizationId organization, UUID id);

    /** The one that waits for an answer. */
    Optional<Admission> open(OrganizationId organization, CohortId cohort, PersonId person);

    /** Newest first. */
    Slice<Admission> of(
            OrganizationId organization,
            CohortId cohort,
            @Nullable AdmissionStatus status,
            Range range);

    /** A person's own, in whichever organization. */
    List<Admission> of(PersonId person);
}
