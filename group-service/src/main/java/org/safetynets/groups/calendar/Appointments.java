package org.safetynets.groups.calendar;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupStatus;
import org.safetynets.groups.group.domain.Groups;
import org.safetynets.groups.joining.domain.Placement;
import org.safetynets.groups.joining.domain.PlacementStatus;
import org.safetynets.groups.joining.domain.Placements;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** The appointments of a person: groups they sit in and groups they lead. */
@Component
class Appointments {

    private final Placements placements;
    private final Groups groups;

    Appointments(Placements placements, Groups groups) {
        this.placements = placements;
        this.groups = groups;
    }

    List<Appointment> of(PersonId person) {
        var seats =
                placements.ofPerson(person).stream()
                        .filter(it -> it.status() == PlacementStatus.SEATED)
                        .flatMap(this::seat);
        var led =
                groups.ledBy(person).stream()
                        .filter(Appointments::wasEverOpen)
                        .map(it -> Appointment.of(uid(person, it), it));
        return Stream.concat(seats, led).toList();
    }

    private Stream<Appointment> seat(Placement it) {
        return groups.find(it.organizationId(), it.groupId()).stream()
                .map(group -> Appointment.of(it.id().value(), group));
    }

    private static boolean wasEverOpen(Group group) {
        return group.status() != GroupStatus.DRAFT;
    }

    private static UUID uid(PersonId person, Group group) {
        var name = "leads/" + person + "/" + group.id();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
