package org.safetynets.platform.sealing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The wrapped data keys, in a database of their own and never part of a caller's transaction: a key
 * must be there before anything sealed with it is, whatever becomes of that.
 */
interface KeptKeys {

    Optional<KeptKey> find(Subject subject);

    /** Keeps the key unless there is one already: the first wins. */
    void addUnlessThere(KeptKey first);

    /** Takes the place of the version before it; false when somebody changed that meanwhile. */
    boolean replace(KeptKey next);

    /** Leaves a mark in the place of the key, so that no new one is made; again and again. */
    void destroy(Subject subject, Instant now);

    /** How many are wrapped by another key than this. */
    long countNotWrappedBy(String current);

    /** Some that are wrapped by another key than this. */
    List<KeptKey> notWrappedBy(String current, int most);

    /** Some whose newest part is older. */
    List<KeptKey> olderThan(Instant time, int most);

    /** One for each key-encryption key in use. */
    Collection<KeptKey> oneOfEach();
}
