package org.safetynets.training.admission.domain;

/** What somebody says of one sign of readiness. */
public enum Readiness {
    YES,
    NOT_YET,
    NOT_SURE
}
