package org.safetynets.identity.audit.domain;

/**
 * How far a chain has come.
 *
 * @param position of the last entry; 0 when there is none
 * @param hash of the last entry; zeros when there is none
 */
public record Head(ChainId chain, long position, String hash) {

    private static final String NOTHING = "0".repeat(64);

    /** The head of a chain without entries. */
    public static Head beginning(ChainId chain) {
        return new Head(chain, 0, NOTHING);
    }
}
