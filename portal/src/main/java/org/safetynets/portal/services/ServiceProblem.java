package org.safetynets.portal.services;

/** A service refused, and the page asked for cannot be shown without its answer. */
public final class ServiceProblem extends RuntimeException {

    private final transient Problem problem;

    ServiceProblem(Problem problem) {
        super(problem.status() + " " + problem.name());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
