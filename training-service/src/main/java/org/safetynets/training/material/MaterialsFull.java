package org.safetynets.training.material;

import org.safetynets.platform.kernel.Refusal;

/** The cohort has as many materials as one may. */
record MaterialsFull(int most) implements Refusal {}
