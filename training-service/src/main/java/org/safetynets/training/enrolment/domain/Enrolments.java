package org.safetynets.training.enrolment.domain;

import java.util.List;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.shared.domain.Range;
import org.safetynets.training.shared.domain.Slice;

/** The enrolments of each organization. */
public interface Enrolments {

    void add(Enrolment enrolment);

    /** Stores an enrolment whose version follows the stored one. */
    void save(Enrolment enrolment);

    Optional<Enrolment> find(OrganizationId organization, EnrolmentId id);

    Optional<Enrolment> find(OrganizationId organization, CohortId cohort, PersonId person);

    /** Whether somebody learns there, or once did. */
    boolean isAnyOf(OrganizationId organization, PersonId person);

    /** A person's own, in whichever organization, newest first. */
    List<Enrolment> of(PersonId person);

    /** Everybody in the cohort, first come first; those who withdrew as well. */
    List<Enrolment> of(OrganizationId organization, CohortId cohort);

    /** The same, a part at a time, in one query. */
    Slice<Enrolment> of(OrganizationId organization, CohortId cohort, Range range);
}
