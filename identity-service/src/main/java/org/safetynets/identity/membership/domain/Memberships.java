package org.safetynets.identity.membership.domain;

import java.util.List;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** Every membership, ended ones too. */
public interface Memberships {

    /**
     * Makes changes in one organization wait for each other, since a coordinator must remain: of
     * two transactions that call this, the later sees all that the earlier did.
     */
    void takeTurns(OrganizationId organization);

    Optional<Membership> find(OrganizationId organization, PersonId person);

    /** Whether somebody other than the person coordinates the organization. */
    boolean coordinatedByAnother(OrganizationId organization, PersonId person);

    /** Stores what changed, and keeps who did it and why. */
    void save(MembershipChanged change);

    /** Some of an organization's members, the earliest first. */
    List<Membership> members(OrganizationId organization, long offset, int limit);

    /** Everybody who holds a role there now. */
    List<PersonId> everybodyIn(OrganizationId organization);

    /** Some of the changes of one person's roles, the newest first. */
    List<PastChange> history(OrganizationId organization, PersonId person, long offset, int limit);

    long countHistory(OrganizationId organization, PersonId person);

    long countMembers(OrganizationId organization);

    /** Where one person holds roles. */
    List<Membership> heldBy(PersonId person);
}
