package org.safetynets.groups.joining.domain;

import org.safetynets.platform.kernel.Refusal;

/** What became of an attempt to change a placement besides deciding about a request. */
public sealed interface PlacementResult {

    record Changed(Placement placement) implements PlacementResult {}

    record NotChanged(Refusal reason) implements PlacementResult {}
}
