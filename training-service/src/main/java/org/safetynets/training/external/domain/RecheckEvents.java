package org.safetynets.training.external.domain;

/** Tells that a recheck is due, in the transaction that remembers it was told. */
@FunctionalInterface
public interface RecheckEvents {

    void tell(RecheckDue due);
}
