package org.safetynets.training.file.domain;

/** What a malware scanner says of a file. */
public enum Scan {
    CLEAN,
    /** No scanner is set up. */
    NOT_SCANNED
}
