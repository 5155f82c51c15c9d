package org.safetynets.portal.problems;

/** There is nothing at this address for this person. */
public final class NothingHere extends RuntimeException {

    public NothingHere() {
        super("nothing here");
    }
}
