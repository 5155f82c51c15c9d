package org.safetynets.referrals.integration.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.referrals.practice.domain.PracticeId;

/** All systems, those that were revoked included. */
public interface Integrations {

    void add(Integration integration);

    /** Replaces the version before it; fails when another change came first. */
    void replace(Integration newer);

    /** Of whatever organization, for having Keycloak match. */
    Optional<Integration> find(IntegrationId id);

    Optional<Integration> find(OrganizationId organization, IntegrationId id);

    Optional<Integration> find(PracticeId practice, IntegrationId id);

    /** The newest first. */
    List<Integration> of(PracticeId practice);

    /** The newest first, those of practices and its own. */
    List<Integration> of(OrganizationId organization);

    /** Of all organizations: with a key that has ended and is not forgotten yet. */
    List<Integration> withEndedKeys(Instant now, int atMost);

    /** Of all organizations, for the clock: that its last key ends is to be told. */
    List<Integration> toRemind(Instant now, int atMost);

    /** Of all organizations, for an instance to ask at their addresses; it alone, for a while. */
    Optional<Integration> takeToFetch(Instant now);

    /** Of all organizations: every system in use. */
    List<IntegrationId> inUse();
}
