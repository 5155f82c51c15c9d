package org.safetynets.training.certification.domain;

import org.safetynets.training.certification.domain.BridgeStep.Told;

/** Tells that a newer version asks for more soon, in the transaction that remembers it was told. */
@FunctionalInterface
public interface BridgeEvents {

    void tell(Told told);
}
