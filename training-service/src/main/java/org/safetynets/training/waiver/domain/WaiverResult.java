package org.safetynets.training.waiver.domain;

import org.safetynets.platform.kernel.Refusal;

/** What came of asking for an override, or of deciding about one. */
public sealed interface WaiverResult {

    record Kept(Waiver waiver) implements WaiverResult {}

    record Refused(Refusal reason) implements WaiverResult {}
}
