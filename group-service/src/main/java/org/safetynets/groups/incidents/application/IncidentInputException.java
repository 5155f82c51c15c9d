package org.safetynets.groups.incidents.application;

/** A report names what is not there. */
public final class IncidentInputException extends RuntimeException {

    private final String field;
    private final String problem;

    IncidentInputException(String field, String problem) {
        super(field + " " + problem, null, false, false);
        this.field = field;
        this.problem = problem;
    }

    public String field() {
        return field;
    }

    public String problem() {
        return problem;
    }
}
