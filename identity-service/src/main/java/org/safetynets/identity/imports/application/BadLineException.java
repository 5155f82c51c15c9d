package org.safetynets.identity.imports.application;

import java.io.IOException;

/** The file cannot be read on from this line. */
final class BadLineException extends IOException {

    private final long line;
    private final String words;

    BadLineException(long line, String words) {
        super("line " + line + " " + words);
        this.line = line;
        this.words = words;
    }

    long line() {
        return line;
    }

    String words() {
        return words;
    }
}
