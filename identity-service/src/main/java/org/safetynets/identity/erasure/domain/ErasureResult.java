package org.safetynets.identity.erasure.domain;

import org.safetynets.platform.kernel.Refusal;

/** What came of asking for an erasure. */
public sealed interface ErasureResult {

    /** It is under way; the code is shown now and never again. */
    record Requested(Erasure erasure, ReceiptCode code) implements ErasureResult {}

    /** A rule says no, and nothing has changed. */
    record Refused(Refusal reason) implements ErasureResult {}
}
