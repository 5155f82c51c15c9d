package org.safetynets.identity.audit.domain;

/**
 * Where a chain does not hold together.
 *
 * @param position of the first entry that is not what, or where, it should be
 */
public record Break(ChainId chain, long position, Flaw flaw) {}
