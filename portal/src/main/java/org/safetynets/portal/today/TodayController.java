package org.safetynets.portal.today;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.groups.Group;
import org.safetynets.portal.services.groups.GroupsApi;
import org.safetynets.portal.services.groups.JoinRequest;
import org.safetynets.portal.services.groups.JoiningApi;
import org.safetynets.portal.services.groups.OccurrencesApi;
import org.safetynets.portal.services.training.Debrief;
import org.safetynets.portal.services.training.SupportApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Today, on a phone: the next meetings of the groups one leads, and who waits for something. */
@Controller
class TodayController {

    private static final int WEEK = 6;

    private final GroupsApi groups;
    private final JoiningApi joining;
    private final OccurrencesApi occurrences;
    private final SupportApi support;

    TodayController(
            GroupsApi groups, JoiningApi joining, OccurrencesApi occurrences, SupportApi support) {
        this.groups = groups;
        this.joining = joining;
        this.occurrences = occurrences;
        this.support = support;
    }

    @GetMapping("/today")
    String show(Model model) {
        var led = groups.mine().facilitating();
        var meetings = led.stream().map(it -> Part.of(() -> meetings(it))).toList();
        var asked = led.stream().map(it -> Part.of(() -> asked(it))).toList();
        model.addAttribute("groups", led);
        model.addAttribute(
                "complete",
                Stream.concat(meetings.stream(), asked.stream()).noneMatch(Part::missing));
        model.addAttribute("meetings", all(meetings, it -> it.occurrence().startsAt()));
        model.addAttribute("asked", all(asked, it -> it.request().urgency()));
        model.addAttribute("debriefs", Part.of(this::debriefs));
        return "today/today";
    }

    private List<LedMeeting> meetings(Group group) {
        if (!group.status().equals("open") || group.schedule() == null) {
            return List.of();
        }
        var today = LocalDate.now(ZoneId.of(group.schedule().timeZone()));
        var week =
                occurrences.between(
                        group.organizationId(),
                        group.groupId(),
                        today.toString(),
                        today.plusDays(WEEK).toString());
        return week.items().stream()
                .filter(it -> !it.status().equals("held"))
                .map(it -> new LedMeeting(group, week.timeZone(), it))
                .toList();
    }

    private List<Asked> asked(Group group) {
        return joining.requests(group.organizationId(), group.groupId()).items().stream()
                .filter(JoinRequest::waiting)
                .map(it -> new Asked(group, it))
                .toList();
    }

    private List<Debrief> debriefs() {
        return support.debriefs().items().stream().filter(Debrief::open).toList();
    }

    private static <T, U extends Comparable<? super U>> List<T> all(
            List<Part<List<T>>> parts, Function<T, U> order) {
        return parts.stream()
                .flatMap(it -> it.or(List.of()).stream())
                .sorted(Comparator.comparing(order))
                .toList();
    }
}
