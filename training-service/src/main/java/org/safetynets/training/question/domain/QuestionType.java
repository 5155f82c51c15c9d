package org.safetynets.training.question.domain;

/** How a question is answered. */
public enum QuestionType {
    SINGLE_CHOICE,
    MULTIPLE_CHOICE,
    TRUE_FALSE,
    /** All options, in the right order. */
    ORDERING,
    NUMERIC,
    /** A few words, which a person marks. */
    SHORT_TEXT;

    /** Whether a person has to mark it. */
    public boolean isMarkedByHand() {
        return this == SHORT_TEXT;
    }
}
