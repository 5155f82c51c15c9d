package org.safetynets.training.admission.domain;

/** How it stands with somebody who asked for a seat. */
public enum AdmissionStatus {
    ASKED,
    ADMITTED,
    DECLINED,
    TAKEN_BACK
}
