package org.safetynets.portal.calendar;

import java.util.Map;
import org.safetynets.portal.services.groups.GroupsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** My meetings this week, and those I can look back on; also the private calendar. */
@Controller
@RequestMapping("/my/meetings")
class MyMeetingsController {

    private static final int WEEK = 6;
    private static final int FOUR_WEEKS = 27;
    private static final int LOOKING_BACK = 7;

    private final MyMeetings meetings;
    private final GroupsApi groups;

    MyMeetingsController(MyMeetings meetings, GroupsApi groups) {
        this.meetings = meetings;
        this.groups = groups;
    }

    @GetMapping
    String week(Model model) {
        return page(WEEK, model);
    }

    @GetMapping("/weeks")
    String fourWeeks(Model model) {
        return page(FOUR_WEEKS, model);
    }

    /** The address is shown this once; a former one ends. */
    @PostMapping("/calendar")
    String makeCalendar(Model model) {
        model.addAttribute("feed", groups.makeCalendar(Map.of()));
        return "calendar/feed";
    }

    @PostMapping("/calendar/end")
    String endCalendar() {
        groups.endCalendar();
        return "redirect:/my/meetings?done=calendar-ended";
    }

    private String page(int days, Model model) {
        var coming = meetings.around(0, days);
        var over = meetings.around(LOOKING_BACK, 0);
        model.addAttribute("longer", days > WEEK);
        model.addAttribute("complete", coming.complete());
        model.addAttribute("coming", coming.meetings().stream().filter(MyMeeting::coming).toList());
        model.addAttribute(
                "over", over.meetings().stream().filter(MyMeeting::canBeLookedBackOn).toList());
        return "calendar/mine";
    }
}
