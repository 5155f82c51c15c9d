package org.safetynets.recovery;

/** A backup, a key or a place that cannot be used; the message tells the operator why. */
public final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unusable(String message) {
        super(message);
    }

    public Unusable(String message, Throwable cause) {
        super(message, cause);
    }
}
