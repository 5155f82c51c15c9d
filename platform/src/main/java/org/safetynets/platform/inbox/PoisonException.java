package org.safetynets.platform.inbox;

/** The message is no event and never will be: it goes to the dead letters at once. */
public final class PoisonException extends RuntimeException {

    public PoisonException(String message) {
        super(message);
    }

    public PoisonException(String message, Throwable cause) {
        super(message, cause);
    }
}
