package org.safetynets.portal.services.identity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of many, taken in whole or not at all.
 *
 * @param status checked, applying, undoing, done or refused
 * @param applied how many lines are in, while it goes on
 * @param errors what is wrong with its lines; of one that is done, what came up meanwhile
 */
public record Import(
        UUID importId,
        String kind,
        String status,
        int lines,
        @Nullable Integer applied,
        @Nullable List<LineError> errors) {

    public record LineError(int line, @Nullable String column, String message) {}

    public List<LineError> wrong() {
        return errors == null ? List.of() : errors;
    }

    public boolean applying() {
        return status.equals("applying") || status.equals("undoing");
    }

    public boolean done() {
        return status.equals("done");
    }

    /** Nothing of it was taken in, and its lines say why. */
    public boolean toMend() {
        return status.equals("refused") || (status.equals("checked") && !wrong().isEmpty());
    }

    public boolean ready() {
        return status.equals("checked") && wrong().isEmpty();
    }
}
