package org.safetynets.groups.joining.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** The placements of all groups. */
public interface Placements {

    /** Writes a new request; fails when another live one of the person in the group came first. */
    void add(Placement placement);

    /** Writes a placement whose version is one up; fails when another change came first. */
    void replace(Placement placement);

    /** The same for several, each once: all or, by the caller's transaction, none. */
    void replace(List<Placement> placements);

    Optional<Placement> find(OrganizationId organization, GroupId group, PlacementId id);

    /** Those of them that there are. */
    List<Placement> find(OrganizationId organization, GroupId group, Collection<PlacementId> ids);

    /** The person's live placement in the group. */
    Optional<Placement> live(OrganizationId organization, GroupId group, PersonId person);

    /** Who waits longest for a seat in the group. */
    Optional<Placement> firstWaiting(OrganizationId organization, GroupId group);

    /** Who is seated or waits, in order. */
    List<Placement> roster(OrganizationId organization, GroupId group);

    /** Who asked for a seat in the group, waits for one or is offered one, at most so many. */
    List<Placement> onTheWay(OrganizationId organization, GroupId group, int limit);

    /** Groups that have ended and that somebody is on the way into all the same. */
    List<OfGroup> endedWithSomebodyOnTheWay(int limit);

    /** A group, and whose it is. */
    record OfGroup(OrganizationId organization, GroupId group) {}

    /** Offers, of any organization, that have run out by then, the oldest first. */
    List<Placement> offersUntil(Instant until, int limit);

    /** Whether the person was removed from the group for good. */
    boolean keptOut(OrganizationId organization, GroupId group, PersonId person);

    /** Those removed from the group who appealed. */
    List<Placement> appealed(OrganizationId organization, GroupId group);

    List<Placement> page(
            OrganizationId organization,
            GroupId group,
            Optional<PlacementStatus> status,
            int page,
            int size);

    long count(OrganizationId organization, GroupId group, Optional<PlacementStatus> status);

    /** All placements of one person, wherever they are, the newest first: theirs to see. */
    List<Placement> ofPerson(PersonId person);

    /** How many groups, wherever they are, the person waits for an answer of. */
    long openRequestsOfPerson(PersonId person);

    /** The person's live placement in a group of an organization they need not name. */
    Optional<Placement> liveOfPerson(PersonId person, GroupId group);
}
