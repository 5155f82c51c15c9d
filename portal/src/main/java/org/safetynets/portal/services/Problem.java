package org.safetynets.portal.services;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.services.training.Progress;

/**
 * A service's answer when it could not do what was asked (RFC 9457).
 *
 * @param type path of the page that explains it, for example {@code /problems/stale}
 * @param errors what is wrong with which field, for 400
 * @param unmet what is left of what a certification asks for, where that is why
 */
public record Problem(
        @Nullable String type,
        @Nullable String title,
        int status,
        @Nullable String detail,
        @Nullable String requestId,
        @Nullable List<FieldError> errors,
        @Nullable List<Progress> unmet) {

    public record FieldError(String field, String message) {}

    /** The stable name, under which its words are found. */
    public String name() {
        return type == null ? "internal-error" : type.substring(type.lastIndexOf('/') + 1);
    }

    public List<FieldError> fieldErrors() {
        return errors == null ? List.of() : errors;
    }

    public List<Progress> left() {
        return unmet == null ? List.of() : unmet;
    }

    /** The person can mend it: what was typed is wrong, or a rule says no. */
    boolean mendable() {
        return switch (status) {
            case 400, 409, 412, 413, 422, 428, 429 -> true;
            default -> false;
        };
    }

    static Problem ofStatus(int status) {
        return new Problem(null, null, status, null, null, null, null);
    }
}
