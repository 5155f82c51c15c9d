package org.safetynets.training.standard.domain;

import org.safetynets.training.shared.domain.Words;

/** A reason for which a certification may be taken away, for a time or for good. */
public record Ground(String code, Consequence consequence, Words text) {

    /** What may follow from it. */
    public enum Consequence {
        SUSPENSION,
        REVOCATION
    }
}
