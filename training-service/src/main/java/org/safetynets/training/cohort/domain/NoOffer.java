package org.safetynets.training.cohort.domain;

import org.safetynets.platform.kernel.Refusal;

/** No seat is held for the person: none was offered, or the offer ran out. */
public record NoOffer() implements Refusal {}
