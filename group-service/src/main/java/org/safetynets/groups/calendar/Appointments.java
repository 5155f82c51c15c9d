package org.safetynets.groups.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupStatus;
import org.safetynets.groups.group.domain.Groups;
import org.safetynets.groups.group.domain.Plan;
import org.safetynets.groups.holidays.Holidays;
import org.safetynets.groups.joining.domain.Placement;
import org.safetynets.groups.joining.domain.PlacementStatus;
import org.safetynets.groups.joining.domain.Placements;
import org.safetynets.groups.meetings.domain.Meetings;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** The appointments of a person: groups they sit in and groups they lead. */
@Component
class Appointments {

    /** Earlier ones nobody looks up in a calendar. */
    private static final int MONTHS_BACK = 3;

    private final Placements placements;
    private final Groups groups;
    private final Meetings meetings;
    private final Holidays holidays;
    private final Clock clock;

    Appointments(
            Placements placements,
            Groups groups,
            Meetings meetings,
            Holidays holidays,
            Clock clock) {
        this.placements = placements;
        this.groups = groups;
        this.meetings = meetings;
        this.holidays = holidays;
        this.clock = clock;
    }

    List<Appointment> of(PersonId person) {
        var seats =
                placements.ofPerson(person).stream()
                        .filter(it -> it.status() == PlacementStatus.SEATED)
                        .flatMap(this::seat);
        var led =
                groups.ledBy(person).stream()
                        .filter(Appointments::wasEverOpen)
                        .map(it -> appointment(uid(person, it), it));
        return Stream.concat(seats, led).toList();
    }

    private Stream<Appointment> seat(Placement it) {
        return groups.find(it.organizationId(), it.groupId()).stream()
                .map(group -> appointment(it.id().value(), group));
    }

    private Appointment appointment(UUID uid, Group group) {
        var today = group.profile().plan().dayOf(clock.instant());
        var organization = group.organizationId();
        var kept =
                meetings.within(
                        organization,
                        group.id(),
                        today.minusMonths(MONTHS_BACK),
                        today.plusYears(Plan.YEARS_AHEAD));
        return Appointment.of(uid, group, kept, holidays.of(organization));
    }

    private static boolean wasEverOpen(Group group) {
        return group.status() != GroupStatus.DRAFT;
    }

    private static UUID uid(PersonId person, Group group) {
        var name = "leads/" + person + "/" + group.id();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
