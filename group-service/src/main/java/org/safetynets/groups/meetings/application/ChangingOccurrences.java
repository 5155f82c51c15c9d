package org.safetynets.groups.meetings.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.application.Gates;
import org.safetynets.groups.group.domain.Gate;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.Groups;
import org.safetynets.groups.meetings.domain.CancelReason;
import org.safetynets.groups.meetings.domain.Meeting;
import org.safetynets.groups.meetings.domain.MeetingAlreadyScheduled;
import org.safetynets.groups.meetings.domain.MeetingInThePast;
import org.safetynets.groups.meetings.domain.MeetingResult;
import org.safetynets.groups.meetings.domain.MeetingResult.NotChanged;
import org.safetynets.groups.meetings.domain.Meetings;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes one meeting of a group's plan and leaves the others alone.
 *
 * <p>Each is empty when there is no such meeting, or it is no longer of that version.
 */
@Service
public class ChangingOccurrences {

    private final Groups groups;
    private final Meetings meetings;
    private final ComingOccurrences occurrences;
    private final Gates gates;
    private final SavingMeetings saving;
    private final Clock clock;

    ChangingOccurrences(
            Groups groups,
            Meetings meetings,
            ComingOccurrences occurrences,
            Gates gates,
            SavingMeetings saving,
            Clock clock) {
        this.groups = groups;
        this.meetings = meetings;
        this.occurrences = occurrences;
        this.gates = gates;
        this.saving = saving;
        this.clock = clock;
    }

    @Transactional
    public Optional<MeetingResult> cancel(Group seen, LocalDate day, CancelReason reason) {
        var now = clock.instant();
        return change(
                seen,
                day,
                null,
                (group, meeting) ->
                        meeting.version() == 0 && !meeting.startsAt().isAfter(now)
                                ? new NotChanged(new MeetingInThePast(meeting.startsAt()))
                                : meeting.cancel(reason));
    }

    @Transactional
    public Optional<MeetingResult> move(Group seen, LocalDate day, long version, Instant to) {
        return change(seen, day, version, (group, meeting) -> move(group, meeting, to));
    }

    private MeetingResult move(Group group, Meeting meeting, Instant to) {
        return meetsThen(group, meeting, to)
                ? new NotChanged(new MeetingAlreadyScheduled(to))
                : meeting.move(to, group, gate(group, meeting.substitute()));
    }

    /** Somebody who leads this one only; certified for the purpose that day, or it is refused. */
    @Transactional
    public Optional<MeetingResult> substitute(
            Group seen, LocalDate day, long version, PersonId by) {
        return change(
                seen,
                day,
                version,
                (group, meeting) -> meeting.substitute(by, group, gate(group, by)));
    }

    private Optional<MeetingResult> change(
            Group seen,
            LocalDate day,
            @Nullable Long version,
            BiFunction<Group, Meeting, MeetingResult> change) {
        return groups.find(seen.organizationId(), seen.id())
                .flatMap(
                        group ->
                                occurrences
                                        .ofDay(group, day, clock.instant())
                                        .filter(it -> version == null || it.version() == version)
                                        .map(it -> change.apply(group, it)))
                .map(saving::save);
    }

    private Gate gate(Group group, @Nullable PersonId substitute) {
        return substitute == null
                ? gates.held(group.organizationId(), group.profile())
                : gates.heldFor(group.organizationId(), group.profile(), substitute);
    }

    /** Whether another one is kept, or planned and left alone, for that moment. */
    private boolean meetsThen(Group group, Meeting moving, Instant moment) {
        var organization = group.organizationId();
        var kept = meetings.startingAt(organization, group.id(), moment);
        return kept.isPresent()
                ? !kept.get().id().equals(moving.id())
                : group.profile()
                        .plan()
                        .dayStartingAt(moment)
                        .flatMap(it -> occurrences.ofDay(group, it, clock.instant()))
                        .filter(
                                it ->
                                        it.version() == 0
                                                && !it.startsAt().equals(plannedStart(moving)))
                        .isPresent();
    }

    private static @Nullable Instant plannedStart(Meeting it) {
        return it.planned() == null ? null : it.planned().startsAt();
    }
}
