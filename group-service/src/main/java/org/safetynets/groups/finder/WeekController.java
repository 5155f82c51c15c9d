package org.safetynets.groups.finder;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.platform.security.AllowAnyone;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What was found as a calendar: the meetings of the seven days from today. */
@RestController
class WeekController {

    private static final int DAYS = 7;

    private final Finder finder;
    private final Clock clock;

    WeekController(Finder finder, Clock clock) {
        this.finder = finder;
        this.clock = clock;
    }

    /**
     * A week by the clock of the search.
     *
     * @param timeZone whose days they are; UTC when the search says none
     */
    record WeekResponse(String timeZone, List<Day> days) {}

    /**
     * The meetings of a day, in order.
     *
     * @param more whether there are more than the size of a page
     */
    record Day(LocalDate date, List<ListingResponse> meetings, boolean more) {}

    /** For the filter of a search, its size being that of a day; a group stands on each its day. */
    @PostMapping("/api/groups/search/week")
    @AllowAnyone
    WeekResponse week(@Valid @RequestBody Search search) {
        if (search.cursor() != null || search.page() != null) {
            throw new InvalidRequestException("cursor", "must be left out for a week");
        }
        var now = clock.instant();
        var zone = search.timeZone() == null ? ZoneOffset.UTC : ZoneId.of(search.timeZone());
        var today = LocalDate.ofInstant(now, zone);
        var days =
                IntStream.range(0, DAYS)
                        .mapToObj(it -> day(search, today.plusDays(it), zone, now))
                        .toList();
        return new WeekResponse(zone.getId(), days);
    }

    private Day day(Search search, LocalDate day, ZoneId zone, Instant now) {
        var wanted = Wanted.on(search, day, zone, now);
        var found = finder.find(finder.asked(search, wanted, now), null, search.limit());
        var meetings = found.hits().stream().map(it -> it.response(now)).toList();
        return new Day(day, meetings, found.last() != null);
    }
}
