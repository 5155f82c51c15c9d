package org.safetynets.groups.leading;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.group.domain.Groups;
import org.safetynets.groups.meetings.application.ComingOccurrences;
import org.safetynets.groups.meetings.domain.Meeting;
import org.safetynets.groups.meetings.domain.MeetingStatus;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Asks that another leads a meeting, for as long as it is to come and nobody stands in. */
@Component
class AskingForSubstitutes {

    private final SubstitutesWanted wanted;
    private final ComingOccurrences occurrences;
    private final Groups groups;
    private final Clock clock;

    AskingForSubstitutes(
            SubstitutesWanted wanted, ComingOccurrences occurrences, Groups groups, Clock clock) {
        this.wanted = wanted;
        this.occurrences = occurrences;
        this.groups = groups;
        this.clock = clock;
    }

    /** A meeting for which somebody is asked for. */
    record Open(Group group, SubstituteWanted wanted, Instant startsAt) {}

    /** Not when there is no such meeting to come, or somebody stands in already. */
    boolean ask(Group group, LocalDate day, PersonId by) {
        var asked = coming(group, day).map(it -> wanted(group, day, by, it));
        asked.ifPresent(wanted::ask);
        return asked.isPresent();
    }

    private SubstituteWanted wanted(Group group, LocalDate day, PersonId by, Meeting meeting) {
        return new SubstituteWanted(
                SubstituteWanted.id(group.id(), day),
                group.organizationId().value(),
                group.id().value(),
                day.toString(),
                by.value(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                meeting.endsAt());
    }

    void takeBack(Group group, LocalDate day) {
        wanted.takeBack(group.organizationId(), group.id(), day);
    }

    Optional<Open> of(Group group, LocalDate day) {
        return wanted.find(group.organizationId(), group.id(), day).flatMap(it -> open(group, it));
    }

    /** Those of an organization, the next first. */
    List<Open> in(OrganizationId organization) {
        return wanted.in(organization).stream()
                .flatMap(
                        it ->
                                groups
                                        .find(organization, new GroupId(it.groupId()))
                                        .flatMap(group -> open(group, it))
                                        .stream())
                .toList();
    }

    private Optional<Open> open(Group group, SubstituteWanted it) {
        return coming(group, it.date()).map(meeting -> new Open(group, it, meeting.startsAt()));
    }

    private Optional<Meeting> coming(Group group, LocalDate day) {
        var now = clock.instant();
        return occurrences
                .ofDay(group, day, now)
                .filter(it -> it.status() == MeetingStatus.SCHEDULED)
                .filter(it -> it.substitute() == null && it.startsAt().isAfter(now));
    }
}
