package org.safetynets.training.supervision.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.safetynets.training.incident.domain.SevereIncident;

/**
 * Which talks a facilitator is due.
 *
 * <p>Alone by the cadence, in a group once a quarter, and after each severe incident within its
 * time. A talk after an incident also counts as one alone.
 */
public final class DuePolicy {

    static final Period GROUP_EVERY = Period.ofMonths(3);

    private DuePolicy() {}

    /**
     * The talks, the first thing first.
     *
     * @param since first day of being supervised, where nothing was held yet
     * @param zone by which the organization counts days; a talk is due until a day ends there
     */
    public static List<Talk> due(
            Cadence cadence,
            Instant since,
            Collection<Session> sessions,
            Collection<SevereIncident> incidents,
            ZoneId zone) {
        var held = sessions.stream().filter(it -> it.state() == SessionState.HELD).toList();
        var alone = last(held, it -> it.kind() != SessionKind.GROUP, since, zone);
        var group = last(held, it -> it.kind() == SessionKind.GROUP, since, zone);
        var talks = new ArrayList<Talk>();
        talks.add(new Talk(SessionKind.ALONE, endOf(cadence.nextAfter(alone), zone), null));
        talks.add(new Talk(SessionKind.GROUP, endOf(group.plus(GROUP_EVERY), zone), null));
        incidents.stream()
                .filter(it -> it.severity().isSevere())
                .filter(it -> held.stream().noneMatch(s -> it.id().equals(s.incident())))
                .map(DuePolicy::after)
                .forEach(talks::add);
        talks.sort(Comparator.comparing(Talk::by));
        return List.copyOf(talks);
    }

    private static Talk after(SevereIncident it) {
        return new Talk(
                SessionKind.AFTER_INCIDENT,
                it.reportedAt().plus(it.severity().talkWithin()),
                it.id());
    }

    private static LocalDate last(
            List<Session> held, Predicate<Session> which, Instant since, ZoneId zone) {
        var at =
                held.stream()
                        .filter(which)
                        .map(Session::plannedFor)
                        .max(Comparator.naturalOrder())
                        .orElse(since);
        return LocalDate.ofInstant(at, zone);
    }

    private static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
