package org.safetynets.training.certification.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.enrolment.domain.EnrolmentId;
import org.safetynets.training.shared.domain.Range;
import org.safetynets.training.shared.domain.Slice;
import org.safetynets.training.standard.domain.StandardId;

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

    /**
     * For the public page, which knows nothing but the code; without the reasons in its history.
     */
    Optional<Certification> withCode(VerificationCode code);

    /** Removes those of erased people whose last day was before that day; gives how many. */
    long removeNobodysBefore(LocalDate day);

    /** Active and suspended ones whose last day was before that day. */
    List<CertificationId> unendedBefore(OrganizationId organization, LocalDate day, int most);

    /** Those of them that there are, without the reasons in their histories. */
    List<Certification> withoutReasons(
            OrganizationId organization, Collection<CertificationId> ids);

    /** Adds the last step of each, whose version follows the stored one: all of them or none. */
    void append(List<Certification> changed);

    /** For the clock: the organizations that have any of those. */
    Set<OrganizationId> organizationsWithUnendedBefore(LocalDate day);

    /** Active ones that nothing renews, that end within so many days, untold of so few. */
    List<Certification> toWarnOf(OrganizationId organization, LocalDate today, int days, int most);

    /** For the clock: the organizations that have some ending on those days. */
    Set<OrganizationId> organizationsWithEndsBetween(LocalDate from, LocalDate through);

    /**
     * Those to one of the versions that have not crossed to the newer one: active ones untold of so
     * few days, and suspended ones that once were told; nothing renews any of them.
     */
    List<CertificationId> toBridge(
            OrganizationId organization, Bridge bridge, Optional<Integer> days, int most);

    /** For the clock: the organizations that have some to one of those versions. */
    Set<OrganizationId> organizationsCertifiedTo(Set<StandardId> versions);
}
