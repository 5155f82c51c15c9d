package org.safetynets.platform.persistence;

/** The use case met a conflict at every try: answered 503 with Retry-After. */
public final class TooContendedException extends RuntimeException {

    public TooContendedException(Throwable last) {
        super("too contended", last);
    }
}
