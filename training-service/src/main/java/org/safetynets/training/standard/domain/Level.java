package org.safetynets.training.standard.domain;

/** What a certification lets its holder do. */
public enum Level {
    CO_FACILITATOR,
    FACILITATOR,
    SUPERVISOR,
    TRAINER
}
