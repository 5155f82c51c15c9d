package org.safetynets.referrals.integration.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The systems whose sign-in has yet to match. An entry is written in the transaction of the change,
 * names the system alone, and goes when Keycloak matches, so that the newest state wins however
 * late that is.
 */
public interface SignInList {

    /**
     * Asks for the system's sign-in to match, in the present transaction.
     *
     * @param afresh whether the system has to sign in anew afterwards
     */
    void ask(IntegrationId id, boolean afresh, Instant now);

    /** An entry that is held by whoever took it, for a while. */
    record Entry(IntegrationId id, long asked, boolean afresh, int attempts, UUID lease) {}

    Optional<Entry> takeDue(Instant now);

    /** False when more was asked for meanwhile, or another took it: then the entry stays. */
    boolean settle(Entry entry);

    void again(Entry entry, Instant at);

    /** Those of the systems that are still waiting. */
    Set<IntegrationId> waiting(Collection<IntegrationId> among);
}
