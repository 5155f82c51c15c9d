package org.safetynets.training.credential.domain;

import java.util.random.RandomGenerator;

/**
 * Where a credential's status is told: a list and a bit in it.
 *
 * @param list from 1
 * @param index drawn at random, so that neighbours have nothing in common
 */
public record StatusPlace(int list, int index) {

    public StatusPlace {
        if (list < 1 || index < 0 || index >= Bitstring.LENGTH) {
            throw new IllegalArgumentException("no such place: " + list + ", " + index);
        }
    }

    /** A place of that list; the source must be a cryptographic one. */
    public static StatusPlace in(int list, RandomGenerator source) {
        return new StatusPlace(list, source.nextInt(Bitstring.LENGTH));
    }
}
