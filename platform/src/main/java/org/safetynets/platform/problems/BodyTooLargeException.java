package org.safetynets.platform.problems;

import java.io.IOException;

/** The body went over the limit while it was read. */
public final class BodyTooLargeException extends IOException {

    public BodyTooLargeException() {
        super("body too large");
    }
}
