package org.safetynets.groups.joining.domain;

import java.time.Instant;
import org.safetynets.platform.kernel.Refusal;

/** The seat was offered until then. */
public record OfferRanOut(Instant offeredUntil) implements Refusal {}
