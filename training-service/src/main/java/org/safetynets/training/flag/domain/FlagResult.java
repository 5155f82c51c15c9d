package org.safetynets.training.flag.domain;

import org.safetynets.platform.kernel.Refusal;

/** What came of a step in a conversation. */
public sealed interface FlagResult {

    record Changed(Flag flag) implements FlagResult {}

    record Refused(Refusal reason) implements FlagResult {}
}
