package org.safetynets.portal.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.safetynets.portal.group.GroupPages;
import org.safetynets.portal.layout.Viewer;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.groups.Group;
import org.safetynets.portal.services.groups.OccurrencesApi;
import org.safetynets.portal.services.groups.Room;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The door to a meeting: what to have ready, and the way in once it is open. */
@Controller
@RequestMapping("/organizations/{organizationId}/groups/{groupId}")
class RoomController {

    private final GroupPages groups;
    private final OccurrencesApi occurrences;

    RoomController(GroupPages groups, OccurrencesApi occurrences) {
        this.groups = groups;
        this.occurrences = occurrences;
    }

    @GetMapping("/occurrences/{day}/room")
    String ofDay(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable LocalDate day,
            Viewer viewer,
            Model model) {
        var room = Outcome.of(() -> occurrences.room(organizationId, groupId, day.toString()));
        model.addAttribute(
                "starts",
                Part.of(() -> occurrences.on(organizationId, groupId, day.toString()).startsAt()));
        return door(room, groups.group(organizationId, groupId, viewer), model);
    }

    @GetMapping("/meetings/{meetingId}/room")
    String ofMeeting(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID meetingId,
            Viewer viewer,
            Model model) {
        var room = Outcome.of(() -> occurrences.roomOfMeeting(organizationId, groupId, meetingId));
        return door(room, groups.group(organizationId, groupId, viewer), model);
    }

    private static String door(Outcome<Room> room, Group group, Model model) {
        model.addAttribute("group", group);
        switch (room) {
            case Outcome.Done(var open) -> model.addAttribute("room", open.url());
            case Outcome.Refused(var problem) -> model.addAttribute("closed", problem.name());
        }
        return "calendar/room";
    }
}
