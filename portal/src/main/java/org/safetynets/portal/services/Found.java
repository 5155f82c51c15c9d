package org.safetynets.portal.services;

import java.util.Optional;
import java.util.function.Supplier;

/** Asks for something that may not be there, or not for this person. */
public final class Found {

    private Found() {}

    /** Empty for 404, and for 403: what a role may not see is not there for it. */
    public static <T> Optional<T> of(Supplier<T> question) {
        try {
            return Optional.of(question.get());
        } catch (ServiceProblem problem) {
            return switch (problem.problem().status()) {
                case 403, 404 -> Optional.empty();
                default -> throw problem;
            };
        }
    }
}
