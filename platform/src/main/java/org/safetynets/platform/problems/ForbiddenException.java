package org.safetynets.platform.problems;

/** The caller belongs here but holds none of the roles that allow this: answered 403. */
public final class ForbiddenException extends RuntimeException {

    public ForbiddenException() {
        super("forbidden", null, false, false);
    }
}
