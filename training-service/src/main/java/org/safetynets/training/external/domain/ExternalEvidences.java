package org.safetynets.training.external.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.training.enrolment.domain.EnrolmentId;
import org.safetynets.training.shared.domain.Range;
import org.safetynets.training.shared.domain.Slice;

/** What people of each organization brought from elsewhere. */
public interface ExternalEvidences {

    void add(ExternalEvidence evidence);

    /** Stores one whose version follows the stored one. */
    void save(ExternalEvidence evidence);

    Optional<ExternalEvidence> find(OrganizationId organization, UUID id);

    List<ExternalEvidence> of(OrganizationId organization, EnrolmentId enrolment);

    /** What waits for a first decision, the oldest first. */
    Slice<ExternalEvidence> submitted(OrganizationId organization, Range range);

    /** What has to be looked at again by that day, the first due first; missed ones as well. */
    Slice<ExternalEvidence> dueBy(OrganizationId organization, LocalDate day, Range range);

    /** What counts and has to be looked at again from that day through so many later, untold. */
    List<UUID> toTellOf(OrganizationId organization, LocalDate today, int days, int most);

    /** For the clock: the organizations that have something to look at again by then. */
    Set<OrganizationId> organizationsWithRechecks(LocalDate from, LocalDate through);
}
