package org.safetynets.training.gradebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.assessment.domain.Progress;
import org.safetynets.training.enrolment.application.Assessed;
import org.safetynets.training.enrolment.domain.EnrolmentStatus;
import org.safetynets.training.shared.domain.Words;
import org.safetynets.training.standard.domain.Requirement;
import org.safetynets.training.standard.domain.RequirementKind;

/**
 * One page of a cohort's gradebook.
 *
 * @param requirements the columns
 * @param rows the candidates, first come first
 * @param total how many candidates there are on all pages
 */
record Gradebook(
        UUID cohortId, List<Column> requirements, List<Row> rows, int page, int size, long total) {

    /** A requirement of the standard. */
    record Column(
            String code, RequirementKind kind, Words title, @Nullable BigDecimal minimumScore) {

        static Column of(Requirement it) {
            return new Column(it.code(), it.kind(), it.title(), it.minimumScore());
        }
    }

    /** A candidate. */
    record Row(
            UUID enrolmentId,
            UUID personId,
            EnrolmentStatus status,
            long met,
            Map<String, Cell> cells) {

        static Row of(Assessed it) {
            var assessment = it.assessment();
            var cells =
                    Stream.concat(assessment.met().stream(), assessment.unmet().stream())
                            .collect(Collectors.toMap(Progress::code, Cell::of));
            return new Row(
                    it.enrolment().id().value(),
                    it.enrolment().person().value(),
                    it.enrolment().status(),
                    assessment.met().size(),
                    cells);
        }
    }

    /** How far a candidate is with a requirement. */
    record Cell(boolean met, long have, long need, @Nullable BigDecimal bestScore) {

        static Cell of(Progress it) {
            return new Cell(it.met(), it.have(), it.need(), it.bestScore());
        }
    }
}
