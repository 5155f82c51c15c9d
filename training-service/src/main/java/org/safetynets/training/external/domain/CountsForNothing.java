package org.safetynets.training.external.domain;

import org.safetynets.platform.kernel.Refusal;

/** What is accepted counts for something, and what is declined for nothing. */
public record CountsForNothing() implements Refusal {}
