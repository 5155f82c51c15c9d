package org.safetynets.platform.web;

import org.springframework.http.HttpStatus;

/** If-Match is missing or names another version. */
public final class PreconditionException extends RuntimeException {

    private final String problem;
    private final HttpStatus status;

    private PreconditionException(String problem, HttpStatus status) {
        super(problem, null, false, false);
        this.problem = problem;
        this.status = status;
    }

    static PreconditionException missing() {
        return new PreconditionException("precondition-required", HttpStatus.PRECONDITION_REQUIRED);
    }

    static PreconditionException stale() {
        return new PreconditionException("stale", HttpStatus.PRECONDITION_FAILED);
    }

    public String problem() {
        return problem;
    }

    public HttpStatus status() {
        return status;
    }
}
