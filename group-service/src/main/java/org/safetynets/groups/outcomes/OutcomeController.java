package org.safetynets.groups.outcomes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.outcomes.OutcomeReport.By;
import org.safetynets.groups.outcomes.OutcomeReport.Row;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.web.CsvTable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reports on how meetings go, as JSON and CSV; small cells are withheld, and what betrays them. */
@RestController
@RequestMapping("/api/groups/organizations/{organizationId}")
@AllowRoles({Role.COORDINATOR, Role.SAFETY_LEAD, Role.SUPERVISOR, Role.TRAINER})
class OutcomeController {

    private final Pulses pulses;

    OutcomeController(Pulses pulses) {
        this.pulses = pulses;
    }

    @GetMapping("/outcomes")
    OutcomeReport outcomes(
            @PathVariable UUID organizationId, @RequestParam(required = false) @Nullable By by) {
        try (var all = pulses.of(new OrganizationId(organizationId))) {
            return OutcomeReport.of(all.toList(), by == null ? By.GROUP : by);
        }
    }

    @GetMapping("/outcomes.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable UUID organizationId, @RequestParam(required = false) @Nullable By by) {
        var report = outcomes(organizationId, by);
        var table =
                CsvTable.of(
                        "row", "people", "heard", "from", "to", "useful", "from", "to", "suited",
                        "from", "to", "safe", "from", "to");
        report.rows().forEach(it -> table.row(cells(it)));
        if (report.total() != null) {
            table.row(cells(report.total()));
        }
        return table.download("outcomes.csv");
    }

    private static @Nullable Object[] cells(Row it) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(it.key());
        cells.add(it.withheld() ? "under 11, or withheld with one" : it.people());
        for (var mean : Arrays.asList(it.heard(), it.useful(), it.suited(), it.safe())) {
            cells.add(mean == null ? null : mean.mean());
            cells.add(mean == null ? null : mean.from());
            cells.add(mean == null ? null : mean.to());
        }
        return cells.toArray();
    }
}
