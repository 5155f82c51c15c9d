package org.safetynets.identity.audit.domain;

import java.util.UUID;

/**
 * One entry of a chain. It is written once and never changed; it carries the hash of the one before
 * it, so that none can be changed, removed or moved without all after it.
 *
 * @param position its place in the chain, from 1
 * @param previous hash of the entry before; of zeros only for the first
 * @param hash of all the rest, in {@link CanonicalForm}
 */
public record Entry(
        UUID id, ChainId chain, long position, String previous, Fact fact, String hash) {

    /** The entry that follows the head of its chain. */
    public static Entry after(Head head, UUID id, Fact fact) {
        var position = head.position() + 1;
        var hash = CanonicalForm.hash(id, head.chain(), position, head.hash(), fact);
        return new Entry(id, head.chain(), position, head.hash(), fact, hash);
    }

    /** Whether it still says what it said when it was written. */
    public boolean intact() {
        return hash.equals(CanonicalForm.hash(id, chain, position, previous, fact));
    }

    /** The head of the chain when this is its last entry. */
    public Head asHead() {
        return new Head(chain, position, hash);
    }
}
