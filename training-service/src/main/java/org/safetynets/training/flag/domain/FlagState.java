package org.safetynets.training.flag.domain;

/** How far the conversation is that a flag opens. */
public enum FlagState {
    RAISED,
    ACKNOWLEDGED,
    TALKED,
    CLOSED
}
