package org.safetynets.training.certification.domain;

/** Tells that a certification ends soon, in the transaction that remembers it was told. */
@FunctionalInterface
public interface CertificationWarnings {

    void tell(Warned warned);
}
