package org.safetynets.training.assessment.domain;

/**
 * Where a piece of evidence came from; however often one source is recorded, it counts once.
 *
 * @param id of the thing it came from, inside its kind
 */
public record Source(Kind kind, String id) {

    /** What sort of thing that was. */
    public enum Kind {
        TRAINER,
        ATTENDANCE,
        ASSIGNMENT,
        QUIZ,
        OBSERVATION,
        EXTERNAL,
        AGREEMENT,
        PRACTICE,
        CONTINUING_EDUCATION,
        /** What was done after failing as often as one may; it opens the way to try again. */
        REMEDIATION
    }
}
