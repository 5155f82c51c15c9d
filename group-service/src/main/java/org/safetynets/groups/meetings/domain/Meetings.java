package org.safetynets.groups.meetings.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** The meetings of all groups. */
public interface Meetings {

    Optional<Meeting> find(OrganizationId organization, GroupId group, MeetingId id);

    /** The meeting of the group that takes place and starts at that moment. */
    Optional<Meeting> startingAt(OrganizationId organization, GroupId group, Instant startsAt);

    /** What was said about the meeting of a day of the plan. */
    Optional<Meeting> ofDay(OrganizationId organization, GroupId group, LocalDate day);

    /** Meetings that start in that time, or are of a day of the plan in it; a few hundred. */
    List<Meeting> within(
            OrganizationId organization, GroupId group, LocalDate from, LocalDate through);

    /** Writes a new meeting; fails when another of that day or moment came first. */
    void add(Meeting meeting);

    /** Writes a meeting whose version is one up; fails when another change came first. */
    void replace(Meeting meeting);

    /** The meetings of a group, the latest first. */
    List<Meeting> page(OrganizationId organization, GroupId group, int page, int size);

    long count(OrganizationId organization, GroupId group);

    /** Meetings that began before then for which somebody wrote down whether one of them came. */
    List<Meeting> recorded(
            OrganizationId organization, Collection<PersonId> people, Instant before);

    /** All meetings of the organization that were held. */
    List<Meeting> held(OrganizationId organization);
}
