package org.safetynets.identity.imports.domain;

/** How far an import has come. */
public enum ImportStatus {
    /** Every line is good; nothing was applied, as asked. */
    CHECKED,
    /** Every line is good, and they are being applied. */
    APPLYING,
    /** Every line was applied, but for those named with what came up meanwhile. */
    DONE,
    /** Some line is not good, so nothing was applied. */
    REFUSED
}
