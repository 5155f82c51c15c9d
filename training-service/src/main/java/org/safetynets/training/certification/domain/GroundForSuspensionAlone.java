package org.safetynets.training.certification.domain;

import org.safetynets.platform.kernel.Refusal;

/** By the standard, what was named takes a certification away for a time and not for good. */
public record GroundForSuspensionAlone(String ground) implements Refusal {}
