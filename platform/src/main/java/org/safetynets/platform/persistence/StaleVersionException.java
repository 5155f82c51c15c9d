package org.safetynets.platform.persistence;

/** The aggregate was changed by somebody else since it was read; the use case is tried again. */
public final class StaleVersionException extends RuntimeException {

    public StaleVersionException() {
        super("stale version", null, false, false);
    }
}
