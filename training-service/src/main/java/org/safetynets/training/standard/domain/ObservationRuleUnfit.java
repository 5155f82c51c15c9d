package org.safetynets.training.standard.domain;

import org.safetynets.platform.kernel.Refusal;

/** What an observation must show does not fit its requirement. */
public record ObservationRuleUnfit(String requirement) implements Refusal {}
