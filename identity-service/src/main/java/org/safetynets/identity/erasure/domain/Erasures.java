package org.safetynets.identity.erasure.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safetynets.platform.kernel.PersonId;

/** Every erasure there was. They belong to the network: who is erased has no organization. */
public interface Erasures {

    /** Writes a new one; fails when the person has one. */
    void add(Erasure erasure);

    /** Writes one whose version is one up; fails when another change came first. */
    void save(Erasure erasure);

    Optional<Erasure> find(ErasureId id);

    Optional<Erasure> of(PersonId person);

    Optional<Erasure> withCode(CodeHash code);

    /** Those whose account Keycloak may still have, the oldest first. */
    List<Erasure> withAccount(int atMost);

    /** Those that are not complete though their deadline is there, and not yet marked so. */
    List<Erasure> due(Instant now, int atMost);

    /** The oldest first. */
    List<Erasure> page(ErasureStatus status, long offset, int size);

    long count(ErasureStatus status);
}
