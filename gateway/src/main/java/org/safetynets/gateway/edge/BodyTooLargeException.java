package org.safetynets.gateway.edge;

/** The body turned out larger than we pass on. */
public final class BodyTooLargeException extends RuntimeException {

    public BodyTooLargeException() {
        super("The request body is too large", null, false, false);
    }
}
