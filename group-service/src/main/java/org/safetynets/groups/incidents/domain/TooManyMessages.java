package org.safetynets.groups.incidents.domain;

import org.safetynets.platform.kernel.Refusal;

/** The conversation about an incident is as long as it may be. */
public record TooManyMessages(int most) implements Refusal {}
