package org.safetynets.training.debrief.domain;

import org.safetynets.platform.kernel.Refusal;

/** What came of a decision about a debrief. */
public sealed interface DebriefResult {

    record Changed(Debrief debrief) implements DebriefResult {}

    record Refused(Refusal reason) implements DebriefResult {}
}
