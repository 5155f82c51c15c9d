package org.safetynets.training.supervision.domain;

import org.safetynets.platform.kernel.Refusal;

/** What came of a decision about a session. */
public sealed interface SessionResult {

    record Changed(Session session) implements SessionResult {}

    record Refused(Refusal reason) implements SessionResult {}
}
