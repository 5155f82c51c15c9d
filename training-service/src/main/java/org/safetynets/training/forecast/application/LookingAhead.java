package org.safetynets.training.forecast.application;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.training.forecast.domain.Forecast;
import org.safetynets.training.forecast.domain.Outlook;
import org.safetynets.training.organization.application.OrganizationClock;
import org.safetynets.training.practice.domain.Group;
import org.safetynets.training.practice.domain.Groups;
import org.safetynets.training.shared.domain.Range;
import org.safetynets.training.shared.domain.Slice;
import org.springframework.stereotype.Service;

/** Looks ahead over an organization's groups, by the days as the organization counts them. */
@Service
public class LookingAhead {

    private final Groups groups;
    private final Coverages coverages;
    private final LeftOfRenewals left;
    private final OrganizationClock clock;

    public LookingAhead(
            Groups groups, Coverages coverages, LeftOfRenewals left, OrganizationClock clock) {
        this.groups = groups;
        this.coverages = coverages;
        this.left = left;
        this.clock = clock;
    }

    /** A group that would pause, before anybody asks what would prevent it. */
    private record Threatened(Group group, Outlook outlook) {}

    /** The groups that would pause, the first to do so first. */
    public Slice<Forecast> of(OrganizationId organization, Range range) {
        var coverage = coverages.of(organization);
        var all = threatened(organization, coverage);
        var page =
                all.stream()
                        .skip(range.offset())
                        .limit(range.size())
                        .map(it -> forecast(it, coverage))
                        .toList();
        return new Slice<>(page, all.size());
    }

    /** How many groups would pause in each week, by its Monday; the present week comes first. */
    public Map<LocalDate, Long> byWeek(OrganizationId organization) {
        var today = clock.now(organization).day();
        var weeks = new TreeMap<LocalDate, Long>();
        var last = monday(today.plusDays(Outlook.DAYS));
        for (var week = monday(today); !week.isAfter(last); week = week.plusWeeks(1)) {
            weeks.put(week, 0L);
        }
        threatened(organization, coverages.of(organization))
                .forEach(it -> weeks.merge(monday(it.outlook().pausesOn()), 1L, Long::sum));
        return weeks;
    }

    private List<Threatened> threatened(OrganizationId organization, Coverage coverage) {
        var today = clock.now(organization).day();
        return groups.alive(organization).stream()
                .flatMap(
                        group ->
                                Outlook.of(today, coverage.leading(group))
                                        .map(it -> new Threatened(group, it))
                                        .stream())
                .filter(it -> !isOverBy(it.group(), it.outlook().pausesOn()))
                .sorted(
                        Comparator.comparing((Threatened it) -> it.outlook().pausesOn())
                                .thenComparing(it -> it.group().id()))
                .toList();
    }

    /** A group that ends by its plan before it would pause is no loss. */
    private static boolean isOverBy(Group group, LocalDate day) {
        var until = group.rhythm().until();
        return until != null && until.isBefore(day);
    }

    private Forecast forecast(Threatened it, Coverage coverage) {
        var group = it.group();
        var pausesOn = it.outlook().pausesOn();
        var midnight = pausesOn.atStartOfDay(clock.zone(group.organization())).toInstant();
        var now = clock.now(group.organization()).at();
        return new Forecast(
                group,
                it.outlook(),
                group.rhythm().firstFrom(midnight.isBefore(now) ? now : midnight).orElse(null),
                it.outlook().restsOn().stream()
                        .flatMap(person -> left.of(coverage, group, person).stream())
                        .toList(),
                coverage.backups(group, pausesOn));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
