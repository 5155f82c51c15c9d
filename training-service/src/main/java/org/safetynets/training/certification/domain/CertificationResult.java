package org.safetynets.training.certification.domain;

import org.safetynets.platform.kernel.Refusal;

/** What came of a decision about a certification. */
public sealed interface CertificationResult {

    /** The certification after the change, which is also the event. */
    record Changed(Certification certification, Change change) implements CertificationResult {}

    record Refused(Refusal reason) implements CertificationResult {}
}
