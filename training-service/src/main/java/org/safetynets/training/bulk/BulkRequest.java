package org.safetynets.training.bulk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.training.assignment.domain.MarkResult;
import org.safetynets.training.session.domain.Attendance;

/**
 * The same for many.
 *
 * @param people who is enrolled, or waits where no seat is free
 * @param attendance whether people came, by their ids
 * @param marks what is said of submissions
 */
record BulkRequest(
        @Nullable @Size(min = 1, max = 100) Set<@NotNull UUID> people,
        @Nullable @Size(min = 1, max = 100) Map<@NotNull UUID, @NotNull Attendance> attendance,
        @Nullable @Size(min = 1, max = 100) List<@NotNull @Valid MarkBody> marks) {

    record MarkBody(
            @NotNull UUID submissionId,
            @NotNull MarkResult result,
            @Nullable @Digits(integer = 3, fraction = 2) BigDecimal score) {}

    List<BulkItem> items(BulkKind kind) {
        var items =
                switch (kind) {
                    case ENROL ->
                            people == null
                                    ? null
                                    : people.stream()
                                            .map(it -> new BulkItem(it, null, null, null))
                                            .toList();
                    case ATTENDANCE ->
                            attendance == null
                                    ? null
                                    : attendance.entrySet().stream()
                                            .map(
                                                    it ->
                                                            new BulkItem(
                                                                    it.getKey(),
                                                                    it.getValue(),
                                                                    null,
                                                                    null))
                                            .toList();
                    case MARK ->
                            marks == null
                                    ? null
                                    : marks.stream()
                                            .map(
                                                    it ->
                                                            new BulkItem(
                                                                    it.submissionId(),
                                                                    null,
                                                                    it.result(),
                                                                    it.score()))
                                            .toList();
                };
        if (items == null) {
            throw new InvalidRequestException(field(kind), "is missing");
        }
        return items;
    }

    private static String field(BulkKind kind) {
        return switch (kind) {
            case ENROL -> "people";
            case ATTENDANCE -> "attendance";
            case MARK -> "marks";
        };
    }
}
