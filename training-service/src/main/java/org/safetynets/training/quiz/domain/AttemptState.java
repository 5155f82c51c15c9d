package org.safetynets.training.quiz.domain;

/** How it stands with a try. */
public enum AttemptState {
    OPEN,
    /** Over, and a person has yet to mark the answers in words. */
    MARKING,
    CLOSED
}
