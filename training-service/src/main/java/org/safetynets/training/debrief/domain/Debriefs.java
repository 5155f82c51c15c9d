package org.safetynets.training.debrief.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.shared.domain.Range;
import org.safetynets.training.shared.domain.Slice;

/** The debriefs of each organization. */
public interface Debriefs {

    void add(Debrief debrief);

    /** Stores a debrief whose version follows the stored one. */
    void save(Debrief debrief);

    Optional<Debrief> find(OrganizationId organization, UUID id);

    /** A person's own, in whichever organization. */
    Optional<Debrief> ownedBy(PersonId person, UUID id);

    /** A person's own; open ones only, or all; newest first. */
    Slice<Debrief> ownedBy(PersonId person, boolean openOnly, Range range);

    Optional<Debrief> forMeeting(OrganizationId organization, UUID meeting, PersonId facilitator);

    Optional<Debrief> forIncident(OrganizationId organization, UUID incident, PersonId facilitator);

    /** One facilitator's, newest first. */
    Slice<Debrief> of(OrganizationId organization, PersonId facilitator, Range range);

    /** One facilitator's that were due at that instant or later. */
    List<Debrief> dueSince(OrganizationId organization, PersonId facilitator, Instant since);

    /** For the clock, across organizations: due ones whose time is over then. */
    List<Debrief> dueBefore(Instant instant, int most);

    /** For the clock, across organizations: due ones not reminded of, that end before then. */
    List<Debrief> unremindedBefore(Instant instant, int most);
}
