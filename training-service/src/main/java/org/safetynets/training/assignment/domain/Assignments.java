package org.safetynets.training.assignment.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.shared.domain.Range;
import org.safetynets.training.shared.domain.Slice;

/** Assignments of each organization, and what was handed in for them. */
public interface Assignments {

    void add(Assignment assignment);

    /** Stores one whose version follows the stored one. */
    void save(Assignment assignment);

    Optional<Assignment> find(OrganizationId organization, UUID id);

    List<Assignment> of(OrganizationId organization, CohortId cohort);

    void add(Submission submission);

    /** Stores one whose version follows the stored one. */
    void save(Submission submission);

    Optional<Submission> submission(OrganizationId organization, UUID id);

    /** The first one first. */
    List<Submission> of(OrganizationId organization, UUID assignment, PersonId person);

    /** Newest first. */
    Slice<Submission> of(OrganizationId organization, UUID assignment, Range range);
}
