package org.safetynets.training.certification.web;

import org.safetynets.platform.problems.RefusedException;
import org.safetynets.training.certification.domain.CertificationResult;
import org.safetynets.training.certification.domain.CertificationResult.Changed;
import org.safetynets.training.certification.domain.CertificationResult.Refused;

/** What a decision looks like over HTTP. */
final class Answers {

    private Answers() {}

    static CertificationView of(CertificationResult result) {
        return switch (result) {
            case Changed(var certification, var change) -> CertificationView.of(certification);
            case Refused(var reason) -> throw new RefusedException(reason);
        };
    }
}
