package org.safetynets.training.remedy.domain;

import org.safetynets.platform.kernel.Refusal;

/** What came of a decision about a remedy. */
public sealed interface RemedyResult {

    record Changed(Remedy remedy) implements RemedyResult {}

    record Refused(Refusal reason) implements RemedyResult {}
}
