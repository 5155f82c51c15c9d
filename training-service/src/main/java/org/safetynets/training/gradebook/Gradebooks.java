package org.safetynets.training.gradebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetynets.contracts.WireEnums;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.web.CsvTable;
import org.safetynets.platform.web.PageRequest;
import org.safetynets.training.cohort.domain.Cohort;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.cohort.domain.Cohorts;
import org.safetynets.training.enrolment.application.AssessingEnrolments;
import org.safetynets.training.enrolment.domain.Enrolments;
import org.safetynets.training.shared.domain.Range;
import org.safetynets.training.standard.domain.Requirement;
import org.safetynets.training.standard.domain.Standards;
import org.springframework.stereotype.Component;

/** Puts a cohort's gradebook together: its candidates are read in one query, page by page. */
@Component
class Gradebooks {

    private static final int AT_ONCE = 100;

    private final Cohorts cohorts;
    private final Standards standards;
    private final Enrolments enrolments;
    private final AssessingEnrolments assessing;

    Gradebooks(
            Cohorts cohorts,
            Standards standards,
            Enrolments enrolments,
            AssessingEnrolments assessing) {
        this.cohorts = cohorts;
        this.standards = standards;
        this.enrolments = enrolments;
        this.assessing = assessing;
    }

    /** Empty when the organization has no such cohort. */
    Optional<Gradebook> page(OrganizationId organization, CohortId id, PageRequest page) {
        return cohorts.find(organization, id).map(it -> page(it, page));
    }

    private Gradebook page(Cohort cohort, PageRequest page) {
        var slice =
                enrolments.of(
                        cohort.organization(), cohort.id(), new Range(page.offset(), page.size()));
        return new Gradebook(
                cohort.id().value(),
                requirements(cohort).stream().map(Gradebook.Column::of).toList(),
                assessing.assess(cohort, slice.items()).stream().map(Gradebook.Row::of).toList(),
                page.page(),
                page.size(),
                slice.total());
    }

    private List<Requirement> requirements(Cohort cohort) {
        return standards.find(cohort.standard()).orElseThrow().content().requirements();
    }

    /** All of it, with a column of scores and one of what is met for each requirement. */
    Optional<CsvTable> table(OrganizationId organization, CohortId id) {
        return cohorts.find(organization, id).map(this::table);
    }

    private CsvTable table(Cohort cohort) {
        var codes = requirements(cohort).stream().map(Requirement::code).toList();
        var columns = new ArrayList<>(List.of("personId", "status", "met"));
        codes.forEach(
                it -> {
                    columns.add(it);
                    columns.add(it + " score");
                });
        var table = CsvTable.of(columns.toArray(String[]::new));
        var page = new PageRequest(0, AT_ONCE);
        for (var part = page(cohort, page);
                !part.rows().isEmpty();
                part = page(cohort, new PageRequest(part.page() + 1, AT_ONCE))) {
            part.rows().forEach(it -> table.row(cells(it, codes)));
        }
        return table;
    }

    private static @Nullable Object[] cells(Gradebook.Row row, List<String> codes) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(row.personId());
        cells.add(WireEnums.wire(row.status()));
        cells.add(row.met());
        for (var code : codes) {
            var cell = row.cells().get(code);
            cells.add(cell == null ? null : cell.have() + " of " + cell.need());
            cells.add(cell == null ? null : cell.bestScore());
        }
        return cells.toArray();
    }
}
