package org.safetynets.training.session.domain;

import org.safetynets.platform.kernel.Refusal;

/** The standard of this cohort has no such module. */
public record ModuleUnknown(String module) implements Refusal {}
