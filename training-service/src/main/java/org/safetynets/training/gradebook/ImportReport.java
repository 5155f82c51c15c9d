package org.safetynets.training.gradebook;

import java.util.List;

/**
 * What was found in an imported file.
 *
 * @param applied whether its lines were recorded: all of them or none
 */
record ImportReport(int lines, boolean applied, List<LineError> errors) {

    /**
     * What is wrong with one line.
     *
     * @param line its number in the file, where the header is 1
     * @param problem name of the problem type, or what is wrong with the field
     */
    record LineError(long line, String field, String problem) {}
}
