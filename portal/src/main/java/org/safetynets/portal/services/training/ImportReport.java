package org.safetynets.portal.services.training;

import java.util.List;

/**
 * What was found in a file of scores.
 *
 * @param applied whether its lines were recorded: all of them or none
 */
public record ImportReport(int lines, boolean applied, List<LineError> errors) {

    /** What is wrong with one line, where the header is 1. */
    public record LineError(long line, String field, String problem) {

        /** The problem as the end of a name, also where the service says it in words. */
        public String name() {
            return problem.replaceAll("[^a-z0-9]+", "-");
        }
    }
}
