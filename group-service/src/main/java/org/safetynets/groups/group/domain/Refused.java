package org.safetynets.groups.group.domain;

import org.safetynets.platform.kernel.Refusal;

/** The policy does not hold, for that reason. */
public record Refused(Refusal reason) implements Verdict, GroupResult {}
