package org.safetynets.training.standard.domain;

/**
 * A certification that a candidate must hold already.
 *
 * @param standard its code, whichever the version
 * @param months for how long in all
 */
public record HeldBefore(String standard, int months) {}
