package org.safetynets.training.certification.domain;

import org.safetynets.platform.kernel.Refusal;

/** Nobody has appealed, or it was decided. */
public record NoOpenAppeal() implements Refusal {}
