package org.safetynets.identity.consent.domain;

import org.safetynets.platform.kernel.Refusal;

/** What came of publishing a text. */
public sealed interface TextResult {

    /** It may be signed from now on. */
    record Published(ConsentText text) implements TextResult {}

    /** Exactly this text is there already. */
    record Unchanged(ConsentText text) implements TextResult {}

    /** A rule says no. */
    record NotPublished(Refusal reason) implements TextResult {}
}
