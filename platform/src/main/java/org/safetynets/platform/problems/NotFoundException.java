package org.safetynets.platform.problems;

/** There is nothing here for the caller: answered 404, for foreign things too. */
public final class NotFoundException extends RuntimeException {

    public NotFoundException() {
        super("not found", null, false, false);
    }
}
