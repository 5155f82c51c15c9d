package org.safetynets.platform.problems;

import org.safetynets.platform.kernel.Refusal;

/** Carries a refusal from a controller to the answer; rules themselves return refusals. */
public final class RefusedException extends RuntimeException {

    private final transient Refusal refusal;

    public RefusedException(Refusal refusal) {
        super(refusal.toString(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
