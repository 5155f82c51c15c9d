package org.safetynets.groups.leading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.safetynets.groups.certification.domain.Coverage;
import org.safetynets.groups.certification.domain.Standing;
import org.safetynets.groups.certification.domain.Standings;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupStatus;
import org.safetynets.groups.group.domain.Groups;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Finds out who may lead a group on a day. */
@Component
class Leaders {

    private final Standings standings;
    private final Groups groups;

    Leaders(Standings standings, Groups groups) {
        this.standings = standings;
        this.groups = groups;
    }

    /**
     * Somebody who is certified for the purpose that day.
     *
     * @param through last day of it without a gap
     * @param groupsLed open groups they lead already
     * @param meetsThen one of those meets at the same time that day
     */
    record Candidate(PersonId person, LocalDate through, int groupsLed, boolean meetsThen) {}

    /** The last day, without a gap, on which the person may lead the group alone. */
    Optional<LocalDate> through(Group group, PersonId person, LocalDate day) {
        return through(group, standings.of(group.organizationId(), List.of(person)), day);
    }

    private static Optional<LocalDate> through(
            Group group, Collection<Standing> theirs, LocalDate day) {
        return Coverage.of(group.profile().purpose(), theirs).through(day);
    }

    /** Others of the organization, those first who have the time, and then the fewest groups. */
    List<Candidate> others(Group group, LocalDate day) {
        return standings.in(group.organizationId()).stream()
                .filter(it -> !group.ledBy(it.personId()))
                .flatMap(
                        it ->
                                through(group, List.of(it), day)
                                        .map(last -> candidate(group, it.personId(), last, day))
                                        .stream())
                .sorted(
                        Comparator.comparing(Candidate::meetsThen)
                                .thenComparing(Candidate::groupsLed)
                                .thenComparing(Candidate::through, Comparator.reverseOrder()))
                .toList();
    }

    private Candidate candidate(Group group, PersonId person, LocalDate last, LocalDate day) {
        var led =
                groups.ledBy(person).stream()
                        .filter(it -> it.organizationId().equals(group.organizationId()))
                        .filter(it -> it.status() == GroupStatus.OPEN)
                        .toList();
        var begin = group.profile().plan().startOn(day);
        var end = begin.plus(group.profile().plan().duration());
        var meetsThen = led.stream().anyMatch(it -> meetsBetween(it, begin, end));
        return new Candidate(person, last, led.size(), meetsThen);
    }

    /** Whether a meeting of its plan runs at some time between. */
    private static boolean meetsBetween(Group group, Instant begin, Instant end) {
        var plan = group.profile().plan();
        return plan.days(plan.dayOf(begin).minusDays(1), plan.dayOf(end)).stream()
                .map(plan::startOn)
                .anyMatch(it -> it.isBefore(end) && it.plus(plan.duration()).isAfter(begin));
    }
}
