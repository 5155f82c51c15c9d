package org.safetynets.portal.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.groups.GroupsApi;
import org.safetynets.portal.services.groups.MySeat;
import org.safetynets.portal.services.groups.OccurrencesApi;
import org.springframework.stereotype.Component;

/** Gathers when the groups of a person meet; a group that does not answer leaves the others. */
@Component
class MyMeetings {

    private final GroupsApi groups;
    private final OccurrencesApi occurrences;

    MyMeetings(GroupsApi groups, OccurrencesApi occurrences) {
        this.groups = groups;
        this.occurrences = occurrences;
    }

    /** All that is known, and whether something is missing. */
    record Found(List<MyMeeting> meetings, boolean complete) {}

    /** From so many days before today to so many after it, in the zone of each group. */
    Found around(int before, int after) {
        var found = new ArrayList<MyMeeting>();
        var complete = true;
        for (var seat : seats()) {
            var of = Part.of(() -> of(seat, before, after));
            found.addAll(of.or(List.of()));
            complete = complete && !of.missing();
        }
        found.sort(Comparator.comparing(it -> it.occurrence().startsAt()));
        return new Found(found, complete);
    }

    private List<MySeat> seats() {
        return groups.mine().seats().stream().filter(it -> it.seat().equals("seated")).toList();
    }

    private List<MyMeeting> of(MySeat seat, int before, int after) {
        var group = groups.view(seat.organizationId(), seat.groupId());
        var today = LocalDate.now(ZoneId.of(group.timeZone()));
        var between =
                occurrences.between(
                        seat.organizationId(),
                        seat.groupId(),
                        today.minusDays(before).toString(),
                        today.plusDays(after).toString());
        return between.items().stream()
                .map(it -> new MyMeeting(group, between.timeZone(), it))
                .toList();
    }
}
