package org.safetynets.identity.projection.domain;

import java.time.Duration;
import java.util.Optional;

/**
 * The work list: what Keycloak has yet to be told.
 *
 * <p>An entry is written in the transaction of the change it is for, and goes when Keycloak
 * matches. It names the target only: what Keycloak must look like is read from the aggregate when
 * the work is done, so that the newest state wins however late that is.
 */
public interface Projections {

    /**
     * Asks, in the present transaction, for Keycloak to match the target at once.
     *
     * @param endSessions whether whoever it is about must sign in anew
     */
    void ask(Target target, boolean endSessions);

    /** Leases the entry that waited longest; no other worker gets it before the term is over. */
    Optional<Projection> lease(Duration term);

    /**
     * Keycloak matches what was leased. When more was asked for meanwhile the entry stays; when the
     * lease was lost it comes back, since a slow worker may have undone what a quicker one did.
     */
    void settled(Projection projection);

    /** It did not work; it is due again after the pause. */
    void failed(Projection projection, Duration pause);

    long waiting();
}
