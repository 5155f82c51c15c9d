package org.safetynets.identity.invitation.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;

/** Every invitation, those that are over too. */
public interface Invitations {

    /** Stores what changed, and why. */
    void save(InvitationChanged change);

    Optional<Invitation> find(OrganizationId organization, InvitationId id);

    /** Whatever the organization, for those who know the id from an event. */
    Optional<Invitation> find(InvitationId id);

    /** Whatever the organization, for those who bring the code. */
    Optional<Invitation> opened(InvitationCode code);

    /** Some of an organization's, the newest first. */
    List<Invitation> list(OrganizationId organization, long offset, int limit);

    long count(OrganizationId organization);

    /** Some that are open though their time is over. */
    List<Invitation> ranOut(Instant now, int limit);
}
