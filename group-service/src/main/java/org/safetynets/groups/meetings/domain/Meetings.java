package org.safetynets.groups.meetings.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.platform.kernel.OrganizationId;

/** The meetings of all groups. */
public interface Meetings {

    Optional<Meeting> find(OrganizationId organization, GroupId group, MeetingId id);

    /** Whether the group meets at that moment already. */
    boolean existsAt(OrganizationId organization, GroupId group, Instant startsAt);

    /** Writes a new meeting; fails when another at that moment came first. */
    void add(Meeting meeting);

    /** Writes a meeting whose version is one up; fails when another change came first. */
    void replace(Meeting meeting);

    /** The meetings of a group, the latest first. */
    List<Meeting> page(OrganizationId organization, GroupId group, int page, int size);

    long count(OrganizationId organization, GroupId group);
}
