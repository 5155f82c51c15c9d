package org.safetynets.training.cohort.domain;

import org.safetynets.platform.kernel.Refusal;

/** The cohort cannot have fewer seats than are taken or offered. */
public record SeatsInUse(int inUse) implements Refusal {}
