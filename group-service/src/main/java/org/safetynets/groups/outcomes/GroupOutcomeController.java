package org.safetynets.groups.outcomes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.GroupFilter;
import org.safetynets.groups.group.domain.Groups;
import org.safetynets.groups.joining.domain.PlacementStatus;
import org.safetynets.groups.joining.domain.Placements;
import org.safetynets.groups.measures.Scoring;
import org.safetynets.groups.meetings.domain.Meetings;
import org.safetynets.groups.outcomes.OutcomeReport.By;
import org.safetynets.groups.outcomes.domain.Sample.Mean;
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

/** Reports on what changed for people and who stayed, as JSON and CSV; small cells are withheld. */
@RestController
@RequestMapping("/api/groups/organizations/{organizationId}/outcomes")
@AllowRoles({Role.COORDINATOR, Role.SAFETY_LEAD, Role.SUPERVISOR, Role.TRAINER})
class GroupOutcomeController {

    private static final String WITHHELD = "under 11, or withheld with one";
    private static final int PAGE = 100;

    private final Scoring scoring;
    private final Meetings meetings;
    private final Groups groups;
    private final Placements placements;

    GroupOutcomeController(
            Scoring scoring, Meetings meetings, Groups groups, Placements placements) {
        this.scoring = scoring;
        this.meetings = meetings;
        this.groups = groups;
        this.placements = placements;
    }

    @GetMapping("/measures")
    ChangeReport measures(
            @PathVariable UUID organizationId, @RequestParam(required = false) @Nullable By by) {
        return ChangeReport.of(scoring.of(new OrganizationId(organizationId)), or(by));
    }

    @GetMapping("/measures.csv")
    ResponseEntity<byte[]> measuresCsv(
            @PathVariable UUID organizationId, @RequestParam(required = false) @Nullable By by) {
        var table =
                CsvTable.of(
                        "measure", "row", "people", "start", "from", "to", "end", "from", "to",
                        "change", "from", "to");
        for (var it : measures(organizationId, by).measures()) {
            it.rows().forEach(row -> table.row(cells(it.measure(), row)));
            if (it.total() != null) {
                table.row(cells(it.measure(), it.total()));
            }
        }
        return table.download("measures.csv");
    }

    private static @Nullable Object[] cells(String measure, ChangeReport.Row it) {
        return cells(
                Arrays.asList(measure, it.key(), it.withheld() ? WITHHELD : it.people()),
                it.start(),
                it.end(),
                it.change());
    }

    @GetMapping("/attendance")
    AttendanceReport attendance(
            @PathVariable UUID organizationId, @RequestParam(required = false) @Nullable By by) {
        var organization = new OrganizationId(organizationId);
        var purposes = new HashMap<UUID, String>();
        var seated = new HashMap<UUID, Set<UUID>>();
        var all = new GroupFilter(null, null);
        for (var page = 0; ; page++) {
            var some = groups.page(organization, all, page, PAGE);
            some.forEach(
                    it -> {
                        purposes.put(it.id().value(), it.profile().purpose().value());
                        var there = new HashSet<UUID>();
                        placements.roster(organization, it.id()).stream()
                                .filter(one -> one.status() == PlacementStatus.SEATED)
                                .forEach(one -> there.add(one.personId().value()));
                        seated.put(it.id().value(), there);
                    });
            if (some.size() < PAGE) {
                break;
            }
        }
        return AttendanceReport.of(meetings.held(organization), purposes, seated, or(by));
    }

    @GetMapping("/attendance.csv")
    ResponseEntity<byte[]> attendanceCsv(
            @PathVariable UUID organizationId, @RequestParam(required = false) @Nullable By by) {
        var report = attendance(organizationId, by);
        var table =
                CsvTable.of(
                        "row",
                        "people",
                        "stayed",
                        "attended",
                        "from",
                        "to",
                        "retained",
                        "from",
                        "to");
        report.rows().forEach(it -> table.row(cells(it)));
        if (report.total() != null) {
            table.row(cells(report.total()));
        }
        return table.download("attendance.csv");
    }

    private static @Nullable Object[] cells(AttendanceReport.Row it) {
        return cells(
                Arrays.asList(it.key(), it.withheld() ? WITHHELD : it.people(), it.stayed()),
                it.attended(),
                it.retained());
    }

    private static @Nullable Object[] cells(
            List<? extends @Nullable Object> first, @Nullable Mean... means) {
        var cells = new ArrayList<@Nullable Object>(first);
        for (var mean : means) {
            cells.add(mean == null ? null : mean.mean());
            cells.add(mean == null ? null : mean.from());
            cells.add(mean == null ? null : mean.to());
        }
        return cells.toArray();
    }

    private static By or(@Nullable By by) {
        return by == null ? By.GROUP : by;
    }
}
