package org.safetynets.groups.joining.domain;

import org.safetynets.platform.kernel.Refusal;

/** No seat is offered to this person now. */
public record NoOffer() implements Refusal {}
