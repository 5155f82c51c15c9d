package org.safetynets.groups.finder;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.Format;
import org.safetynets.groups.group.domain.Place;
import org.safetynets.groups.group.domain.Plan;

/** What is published of a group, before it is written down for each of its weekdays. */
record Offer(
        UUID groupId,
        UUID organizationId,
        String organizationName,
        String name,
        String purpose,
        String purposeName,
        Format format,
        String language,
        Plan plan,
        int seatsFree,
        Instant certifiedUntil,
        @Nullable Instant takesUntil,
        @Nullable Place place,
        Set<String> words) {

    List<Listing> listings(Instant now) {
        var turns = Turn.of(plan, now);
        var weekdays = plan.weekdays().stream().sorted().toList();
        var all = new ArrayList<Listing>();
        for (var i = 0; i < turns.size(); i++) {
            all.add(listing(weekdays.get(i), turns.get(i), turns));
        }
        return all;
    }

    private Listing listing(DayOfWeek weekday, Turn turn, List<Turn> turns) {
        return new Listing(
                Listing.id(groupId, weekday.getValue()),
                groupId,
                organizationId,
                organizationName,
                name,
                purpose,
                purposeName,
                format,
                language,
                turn.slot(),
                turn.local(),
                turn.nextMeeting(),
                turns.stream().filter(it -> !it.equals(turn)).toList(),
                weekday.getValue(),
                plan.weekdays().stream().map(DayOfWeek::getValue).collect(Collectors.toSet()),
                Search.minute(plan.startTime()),
                (int) plan.duration().toMinutes(),
                plan.everyWeeks(),
                plan.zone().getId(),
                plan.first().toString(),
                Timetable.of(plan),
                seatsFree,
                seatsFree > 0,
                certifiedUntil,
                takesUntil,
                place,
                place == null ? null : Towns.cell(place),
                words,
                Words.beginnings(words));
    }
}
