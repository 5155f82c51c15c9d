package org.safetynets.groups.joining.domain;

import org.safetynets.platform.kernel.Refusal;

/** Nobody decides about their own request. */
public record OwnRequest() implements Refusal {}
