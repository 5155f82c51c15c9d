package org.safetynets.recovery.store;

/** What was being copied took another shape under the copy, which has to begin again. */
public final class ChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ChangedMeanwhile() {
        super("Collections or indexes came or went meanwhile");
    }
}
