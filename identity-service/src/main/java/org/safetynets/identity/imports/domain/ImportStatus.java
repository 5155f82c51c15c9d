package org.safetynets.identity.imports.domain;

/** How far an import has come. */
public enum ImportStatus {
    /** Every line is good; nothing was applied, as asked. */
    CHECKED,
    /** Every line is good, and they are being applied. */
    APPLYING,
    /** Something came up while they were applied, so those before are taken back. */
    UNDOING,
    /** Every line was applied. */
    DONE,
    /** Some line is not good, so nothing was applied, or nothing is any more. */
    REFUSED
}
