package org.safetynets.training.certification.domain;

import org.safetynets.platform.kernel.Refusal;
import org.safetynets.training.certification.domain.CertificationResult.Changed;

/** What came of renewing a certification. */
public sealed interface RenewalResult {

    /** The new certification, and the one that it renews. */
    record Renewed(Changed next, Changed former) implements RenewalResult {}

    record Refused(Refusal reason) implements RenewalResult {}
}
