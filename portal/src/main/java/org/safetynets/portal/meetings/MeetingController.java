package org.safetynets.portal.meetings;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.portal.group.GroupPages;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.layout.Viewer;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.groups.Group;
import org.safetynets.portal.services.groups.Meeting;
import org.safetynets.portal.services.groups.MeetingsApi;
import org.safetynets.portal.services.groups.OccurrencesApi;
import org.safetynets.portal.services.training.Debrief;
import org.safetynets.portal.services.training.SupportApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Running a meeting: start it, say who came, complete it. */
@Controller
@RequestMapping("/organizations/{organizationId}/groups/{groupId}/meetings")
class MeetingController {

    private static final int LONGEST = 4000;

    private final MeetingsApi meetings;
    private final GroupPages groups;
    private final SupportApi support;
    private final OccurrencesApi occurrences;

    MeetingController(
            MeetingsApi meetings,
            GroupPages groups,
            SupportApi support,
            OccurrencesApi occurrences) {
        this.meetings = meetings;
        this.occurrences = occurrences;
        this.groups = groups;
        this.support = support;
    }

    @PostMapping
    String schedule(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            Form form,
            Viewer viewer,
            Model model) {
        var startsAt = Map.of("startsAt", form.value("startsAt"));
        return switch (Outcome.of(() -> meetings.schedule(organizationId, groupId, startsAt))) {
            case Outcome.Done(var meeting) -> path(organizationId, groupId, meeting.meetingId());
            case Outcome.Refused(var problem) -> {
                form.refused(problem);
                yield groups.show(organizationId, groupId, viewer, model);
            }
        };
    }

    @GetMapping("/{meetingId}")
    String show(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID meetingId,
            Viewer viewer,
            Model model) {
        model.addAttribute("form", Form.empty());
        return page(organizationId, groupId, meetingId, viewer, model);
    }

    @PostMapping("/{meetingId}/attendance")
    String record(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID meetingId,
            Form form,
            Viewer viewer,
            Model model) {
        var attendance = AttendanceForm.read(form);
        return switch (Outcome.of(
                () -> meetings.record(organizationId, groupId, meetingId, attendance))) {
            case Outcome.Done(var meeting) ->
                    path(organizationId, groupId, meetingId) + "?done=attendance";
            case Outcome.Refused(var problem) -> {
                form.refused(problem);
                yield page(organizationId, groupId, meetingId, viewer, model);
            }
        };
    }

    /** For the next time, by whoever of those who lead writes first. */
    @PostMapping("/{meetingId}/notes")
    String note(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID meetingId,
            Form form,
            Viewer viewer,
            Model model) {
        var text = Map.of("text", form.text("text", LONGEST));
        if (!form.valid()) {
            return page(organizationId, groupId, meetingId, viewer, model);
        }
        var version = "\"" + form.value("version") + "\"";
        return switch (Outcome.of(
                () -> meetings.write(organizationId, groupId, meetingId, version, text))) {
            case Outcome.Done(var written) ->
                    path(organizationId, groupId, meetingId) + "?done=notes";
            case Outcome.Refused(var problem) -> {
                form.refused(problem);
                yield page(organizationId, groupId, meetingId, viewer, model);
            }
        };
    }

    /** They were read out; said again it changes nothing. */
    @PostMapping("/{meetingId}/guidelines")
    String readOut(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID meetingId) {
        occurrences.readOut(organizationId, groupId, meetingId, Map.of());
        return path(organizationId, groupId, meetingId) + "?done=read-out";
    }

    /** Somebody came in whom nobody knows: all leave, and come in by another door. */
    @PostMapping("/{meetingId}/room/another")
    String giveAnotherRoom(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID meetingId) {
        meetings.giveAnotherRoom(organizationId, groupId, meetingId);
        return path(organizationId, groupId, meetingId) + "?done=another-room";
    }

    @PostMapping("/{meetingId}/{step:start|complete|cancel}")
    String take(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID meetingId,
            @PathVariable String step,
            Form form,
            Viewer viewer,
            Model model) {
        return switch (Outcome.of(
                () -> meetings.take(organizationId, groupId, meetingId, step, Map.of()))) {
            case Outcome.Done(var meeting) -> path(organizationId, groupId, meetingId);
            case Outcome.Refused(var problem) -> {
                form.refused(problem);
                yield page(organizationId, groupId, meetingId, viewer, model);
            }
        };
    }

    private String page(
            UUID organizationId, UUID groupId, UUID meetingId, Viewer viewer, Model model) {
        var meeting = meetings.meeting(organizationId, groupId, meetingId);
        var group = groups.group(organizationId, groupId, viewer);
        model.addAttribute("meeting", meeting);
        model.addAttribute("group", group);
        var leads = leads(meeting, group, viewer);
        model.addAttribute("leads", leads);
        if (leads) {
            model.addAttribute(
                    "notes", Part.of(() -> meetings.notes(organizationId, groupId, meetingId)));
        }
        model.addAttribute(
                "guidelines",
                Part.of(() -> occurrences.guidelines(organizationId, groupId, meetingId)));
        model.addAttribute("debrief", Part.of(() -> debrief(meetingId)).or(Optional.empty()));
        model.addAttribute(
                "people", AttendanceForm.people(meeting, groups.roster(organizationId, groupId)));
        model.addAttribute("organizationId", organizationId);
        return "meetings/meeting";
    }

    /** Whoever stands in for this one leads it, and a facilitator of the group does. */
    private static boolean leads(Meeting meeting, Group group, Viewer viewer) {
        return group.ledBy(viewer.personId()) || viewer.personId().equals(meeting.substitute());
    }

    private Optional<Debrief> debrief(UUID meetingId) {
        return support.debriefs().items().stream()
                .filter(it -> meetingId.equals(it.meetingId()))
                .findFirst();
    }

    private static String path(UUID organizationId, UUID groupId, UUID meetingId) {
        return GroupPages.path(organizationId, groupId) + "/meetings/" + meetingId;
    }
}
