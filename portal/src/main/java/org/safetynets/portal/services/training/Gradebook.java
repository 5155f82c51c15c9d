package org.safetynets.portal.services.training;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One page of a cohort's gradebook.
 *
 * @param requirements what the standard asks for: the columns
 * @param rows the candidates, first come first
 */
public record Gradebook(
        UUID cohortId, List<Column> requirements, List<Row> rows, int page, int size, long total) {

    /** What is asked for. */
    public record Column(String code, String kind, Said title, @Nullable BigDecimal minimumScore) {

        public boolean onRubric() {
            return kind.equals("observation") || kind.equals("role-play");
        }
    }

    /** A candidate. */
    public record Row(
            UUID enrolmentId, UUID personId, String status, long met, Map<String, Cell> cells) {

        public boolean active() {
            return status.equals("active");
        }
    }

    /** How far a candidate is with what is asked for. */
    public record Cell(boolean met, long have, long need, @Nullable BigDecimal bestScore) {

        static final Cell OPEN = new Cell(false, 0, 1, null);

        /** {@code met}, {@code tried} or {@code open}. */
        public String state() {
            return met ? "met" : have > 0 || bestScore != null ? "tried" : "open";
        }
    }

    public boolean more() {
        return (page + 1L) * size < total;
    }

    public Cell cell(Row row, Column column) {
        return row.cells().getOrDefault(column.code(), Cell.OPEN);
    }

    public List<Column> ofKind(String kind) {
        return requirements.stream().filter(it -> it.kind().equals(kind)).toList();
    }

    public long metOf(Row row, String kind) {
        return ofKind(kind).stream().filter(it -> cell(row, it).met()).count();
    }

    /** Of a whole kind: all of it met, something tried, or nothing yet. */
    public String state(Row row, String kind) {
        var cells = ofKind(kind).stream().map(it -> cell(row, it)).toList();
        if (cells.stream().allMatch(Cell::met)) {
            return "met";
        }
        return cells.stream().allMatch(it -> it.state().equals("open")) ? "open" : "tried";
    }
}
