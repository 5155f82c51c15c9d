package org.safetynets.training.certification.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.enrolment.domain.EnrolmentId;
import org.safetynets.training.shared.domain.Range;
import org.safetynets.training.shared.domain.Slice;

/** The certifications of each organization. */
public interface Certifications {

    void add(Certification certification);

    /** Stores a certification whose version follows the stored one. */
    void save(Certification certification);

    Optional<Certification> find(OrganizationId organization, CertificationId id);

    Optional<Certification> earnedBy(OrganizationId organization, EnrolmentId enrolment);

    /** Newest first; of everybody, or of one person. */
    Slice<Certification> of(OrganizationId organization, Optional<PersonId> person, Range range);

    /** A person's own, in whichever organizations they earned them. */
    Slice<Certification> ownedBy(PersonId person, Range range);

    /** For the public page, which knows nothing but the code. */
    Optional<Certification> withCode(VerificationCode code);

    /** Removes those of erased people whose last day was before that day; gives how many. */
    long removeNobodysBefore(LocalDate day);

    /** Active and suspended ones whose last day was before that day. */
    List<Certification> unendedBefore(OrganizationId organization, LocalDate day, int most);

    /** For the clock: the organizations that have any of those. */
    Set<OrganizationId> organizationsWithUnendedBefore(LocalDate day);

    /** Active ones that nothing renews, that end within so many days, untold of so few. */
    List<Certification> toWarnOf(OrganizationId organization, LocalDate today, int days, int most);

    /** For the clock: the organizations that have some ending on those days. */
    Set<OrganizationId> organizationsWithEndsBetween(LocalDate from, LocalDate through);
}
