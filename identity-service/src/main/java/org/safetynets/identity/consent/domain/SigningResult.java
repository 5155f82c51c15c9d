package org.safetynets.identity.consent.domain;

import org.safetynets.platform.kernel.Refusal;

/** What came of signing. */
public sealed interface SigningResult {

    /** It counts from now on. */
    record Signed(Consent consent) implements SigningResult {}

    /** A rule says no. */
    record NotSigned(Refusal reason) implements SigningResult {}
}
