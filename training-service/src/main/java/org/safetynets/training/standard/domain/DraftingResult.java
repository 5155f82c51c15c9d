package org.safetynets.training.standard.domain;

import org.safetynets.platform.kernel.Refusal;

/** What came of drafting or revising a standard. */
public sealed interface DraftingResult {

    record Drafted(Standard standard) implements DraftingResult {}

    record Refused(Refusal reason) implements DraftingResult {}
}
