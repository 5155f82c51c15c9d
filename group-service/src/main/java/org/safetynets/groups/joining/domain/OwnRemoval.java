package org.safetynets.groups.joining.domain;

import org.safetynets.platform.kernel.Refusal;

/** Nobody decides about an appeal against what they did themselves. */
public record OwnRemoval() implements Refusal {}
