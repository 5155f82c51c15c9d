package org.safetynets.training.flag.domain;

import org.safetynets.platform.kernel.Refusal;

/** A flag is acknowledged, talked about and then closed, in this order. */
public record FlagOutOfTurn(FlagState state, FlagState asked) implements Refusal {}
