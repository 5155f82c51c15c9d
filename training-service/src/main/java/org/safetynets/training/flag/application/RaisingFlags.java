package org.safetynets.training.flag.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.debrief.application.DebriefFollower;
import org.safetynets.training.debrief.domain.Debrief;
import org.safetynets.training.debrief.domain.Debriefs;
import org.safetynets.training.flag.domain.Flag;
import org.safetynets.training.flag.domain.FlagKind;
import org.safetynets.training.flag.domain.FlagRule;
import org.safetynets.training.flag.domain.Flags;
import org.safetynets.training.flag.domain.Signs;
import org.safetynets.training.practice.application.MeetingFollower;
import org.safetynets.training.practice.domain.Meeting;
import org.safetynets.training.practice.domain.Meetings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks at a facilitator's signs anew when something was added to them. */
@Component
public class RaisingFlags implements DebriefFollower, MeetingFollower {

    private final Flags flags;
    private final Debriefs debriefs;
    private final Meetings meetings;
    private final Clock clock;

    public RaisingFlags(Flags flags, Debriefs debriefs, Meetings meetings, Clock clock) {
        this.flags = flags;
        this.debriefs = debriefs;
        this.meetings = meetings;
        this.clock = clock;
    }

    @Override
    public void settled(Debrief debrief) {
        look(debrief.organization(), debrief.facilitator());
    }

    @Override
    public void settled(Meeting meeting) {
        meeting.leaders().forEach(it -> look(meeting.organization(), it));
    }

    /** A facilitator says so themselves; the supervisor offers a pause. */
    @Transactional
    public void newDiscovery(OrganizationId organization, PersonId facilitator) {
        var open =
                flags.of(organization, facilitator).stream()
                        .anyMatch(it -> it.isOpen() && it.kind() == FlagKind.NEW_DISCOVERY);
        if (!open) {
            raise(organization, facilitator, FlagKind.NEW_DISCOVERY);
        }
    }

    private void look(OrganizationId organization, PersonId facilitator) {
        var known = flags.of(organization, facilitator);
        var talkedUntil = new EnumMap<FlagKind, Instant>(FlagKind.class);
        known.forEach(
                it -> {
                    var until = it.isOpen() ? Instant.MAX : it.closedAt();
                    if (until != null) {
                        talkedUntil.merge(it.kind(), until, RaisingFlags::later);
                    }
                });
        FlagRule.raised(signs(organization, facilitator), talkedUntil, clock.instant())
                .forEach(it -> raise(organization, facilitator, it));
    }

    private void raise(OrganizationId organization, PersonId facilitator, FlagKind kind) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        flags.add(Flag.raise(Ids.next(), organization, facilitator, kind, now));
    }

    private Signs signs(OrganizationId organization, PersonId facilitator) {
        var since = clock.instant().minus(FlagRule.WINDOW);
        var led = meetings.ledSince(organization, facilitator, since);
        return new Signs(
                debriefs.dueSince(organization, facilitator, since).stream()
                        .flatMap(RaisingFlags::lookBacks)
                        .toList(),
                led.stream().filter(Meeting::forWantOfFacilitator).map(Meeting::startsAt).toList(),
                led.stream().filter(Meeting::isHeld).map(Meeting::startsAt).toList());
    }

    /** One that was missed and came later says both. */
    private static Stream<Signs.LookBack> lookBacks(Debrief it) {
        var missed = Stream.ofNullable(it.missedAt()).map(Signs.LookBack::missedAt);
        var done =
                Stream.ofNullable(it.completedAt())
                        .map(
                                at ->
                                        new Signs.LookBack(
                                                at,
                                                orNone(it.answers().activationAfter()),
                                                orNone(it.answers().carryingHome()),
                                                Boolean.TRUE.equals(it.answers().needsCall()),
                                                false));
        return Stream.concat(missed, done);
    }

    private static int orNone(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
