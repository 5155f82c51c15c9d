package org.safetynets.training.file.domain;

import org.safetynets.platform.kernel.Refusal;

/** The inside of the file could do harm when it is opened. */
public record FileUnsafe(Danger danger) implements Refusal {

    /** What is wrong with it. */
    public enum Danger {
        /** It would grow beyond measure. */
        TOO_LARGE_INSIDE,
        TOO_MANY_PARTS,
        /** A part would land outside of its folder. */
        PARTS_ELSEWHERE,
        MACROS,
        /** It cannot be read to its end. */
        BROKEN
    }
}
