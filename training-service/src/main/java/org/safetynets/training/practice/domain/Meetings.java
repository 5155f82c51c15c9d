package org.safetynets.training.practice.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** The replica of meetings, with who led them. */
public interface Meetings {

    /** Whether this version is newer than what is held. */
    boolean isNews(Meeting meeting);

    void keep(Meeting meeting);

    Optional<Meeting> find(OrganizationId organization, UUID id);

    /** Held ones of a group that was not known then. */
    List<Meeting> awaitingLeaders(OrganizationId organization, UUID group);

    /** Held and cancelled ones of a leader that start at that instant or later, latest first. */
    List<Meeting> ledSince(OrganizationId organization, PersonId leader, Instant since);

    /** The organizations in which somebody has led meetings. */
    Set<OrganizationId> organizationsOf(PersonId leader);
}
