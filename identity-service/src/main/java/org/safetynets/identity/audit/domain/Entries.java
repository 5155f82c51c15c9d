package org.safetynets.identity.audit.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Every entry of every chain. Nothing here changes or removes one. */
public interface Entries {

    boolean contains(UUID id);

    /**
     * The head of the chain, held until the present transaction ends: of two transactions that call
     * this, the later sees what the earlier appended.
     */
    Head hold(ChainId chain);

    /** Appends the entry and moves the head, which must be held. */
    void append(Entry entry);

    /** Some entries of one chain, the newest first. */
    List<Entry> find(ChainId chain, Search search, long offset, int limit);

    long count(ChainId chain, Search search);

    /** Some entries of all chains, the newest first. */
    List<Entry> findEverywhere(Search search, long offset, int limit);

    long countEverywhere(Search search);

    /** Some of what one person did or what concerns them, in all chains, the newest first. */
    List<Entry> involving(UUID reference, long offset, int limit);

    long countInvolving(UUID reference);

    /** All chains that have a head or an entry. */
    Set<ChainId> chains();

    /** The head as it is now. */
    Head head(ChainId chain);

    /** Position of the chain's last entry, whatever its head says; 0 when there is none. */
    long lastPosition(ChainId chain);

    /** Hands over the chain's entries in order of position, to the position and with it. */
    void walk(ChainId chain, long to, Consumer<Entry> each);

    /** Heads that moved since they were last noted as sealed. */
    List<Head> unsealed();

    void sealed(Head head);
}
