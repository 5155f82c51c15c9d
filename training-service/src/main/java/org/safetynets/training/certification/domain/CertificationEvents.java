package org.safetynets.training.certification.domain;

import org.safetynets.training.certification.domain.CertificationResult.Changed;

/** Tells the other services, in the transaction of the change. */
@FunctionalInterface
public interface CertificationEvents {

    void tell(Changed changed);
}
