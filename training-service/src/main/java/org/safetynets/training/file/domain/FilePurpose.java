package org.safetynets.training.file.domain;

/** What a file is for, which decides who may upload it and whose it is. */
public enum FilePurpose {
    /** For everybody in a cohort; it belongs to the organization. */
    MATERIAL,
    /** What a candidate hands in. */
    SUBMISSION,
    /** A certificate from elsewhere. */
    CERTIFICATE;

    /** Whether it is personal data of whoever uploads it. */
    public boolean isPersonal() {
        return this != MATERIAL;
    }
}
