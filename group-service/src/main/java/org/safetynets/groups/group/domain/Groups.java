package org.safetynets.groups.group.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** The groups of all organizations. */
public interface Groups {

    Optional<Group> find(OrganizationId organization, GroupId id);

    /** A group that nobody else changes until the transaction ends. */
    Optional<Group> hold(OrganizationId organization, GroupId id);

    /** Those of the organization that there are, in no order. */
    List<Group> find(OrganizationId organization, Collection<GroupId> ids);

    /** Writes a new group. */
    void add(Group group);

    /**
     * Writes groups whose version is one up; fails when to one of them another change came first.
     */
    void replace(List<Group> groups);

    /** Groups that rest on the person and that the gate has a say in. */
    Gated gatedBy(OrganizationId organization, PersonId facilitator);

    /** Groups of the organization that the gate has a say in. */
    Gated gatedIn(OrganizationId organization);

    /** Groups, of any organization, whose gate may turn by the clock alone until that moment. */
    Gated dueForReview(Instant until, int limit);

    List<Group> ledBy(PersonId facilitator);

    List<Group> page(OrganizationId organization, GroupFilter filter, int page, int size);

    long count(OrganizationId organization, GroupFilter filter);
}
