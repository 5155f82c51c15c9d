package org.safetynets.training.cohort.domain;

import org.safetynets.platform.kernel.Refusal;

/** What came of changing a cohort's plan. */
public sealed interface RevisingResult {

    record Revised(Seating seating) implements RevisingResult {}

    record Refused(Refusal reason) implements RevisingResult {}
}
