package org.safetynets.groups.joining.domain;

import org.safetynets.platform.kernel.Refusal;

/** There is no appeal here that waits for a decision. */
public record NoOpenAppeal() implements Refusal {}
