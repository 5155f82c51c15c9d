package org.safetynets.portal.finder;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.groups.GroupSearch;
import org.safetynets.portal.services.groups.GroupSearch.Near;
import org.springframework.stereotype.Component;

/** Turns what was chosen in the finder into a search. */
@Component
class Wanted {

    static final List<String> WEEKDAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    static final List<String> TIMES = List.of("morning", "afternoon", "evening");
    static final List<String> FORMATS = List.of("online", "in-person", "hybrid");
    static final List<String> LANGUAGES = List.of("en", "es");
    static final List<String> DISTANCES = List.of("25", "50", "100", "200");

    private static final int SOON = 7;
    private static final int LONGEST_TEXT = 80;
    private static final int LONGEST_CURSOR = 200;

    private final Towns towns;

    Wanted(Towns towns) {
        this.towns = towns;
    }

    GroupSearch from(Form form) {
        var hours = Hours.of(form.value("time"));
        return new GroupSearch(
                form.orNull("purpose"),
                form.oneOf("weekday", Set.copyOf(WEEKDAYS)),
                hours.from(),
                hours.to(),
                zone(form),
                form.oneOf("format", Set.copyOf(FORMATS)),
                form.oneOf("language", Set.copyOf(LANGUAGES)),
                near(form),
                form.checked("seatsFree") ? true : null,
                form.checked("soon") ? SOON : null,
                text(form),
                cursor(form));
    }

    /** Longer than any name of a group is cut rather than refused. */
    private static @Nullable String text(Form form) {
        var text = form.orNull("text");
        return text == null || text.length() <= LONGEST_TEXT
                ? text
                : text.substring(0, LONGEST_TEXT);
    }

    private static @Nullable String cursor(Form form) {
        var cursor = form.orNull("cursor");
        return cursor == null || cursor.length() > LONGEST_CURSOR ? null : cursor;
    }

    /** The script tells by which clock somebody lives; without it each group's own counts. */
    private static @Nullable String zone(Form form) {
        var zone = form.orNull("timeZone");
        return zone != null && ZoneId.getAvailableZoneIds().contains(zone) ? zone : null;
    }

    /** A town of the list; where a browser is, nobody is asked. */
    private @Nullable Near near(Form form) {
        var chosen = form.oneOf("withinKm", Set.copyOf(DISTANCES));
        int within = chosen == null ? 50 : Integer.parseInt(chosen);
        if (!form.checked("town")) {
            return null;
        }
        var near = towns.around(form.value("town"), within);
        if (near.isEmpty()) {
            form.wrong("town", "form.error.town");
        }
        return near.orElse(null);
    }

    private record Hours(@Nullable String from, @Nullable String to) {
        static Hours of(String time) {
            return switch (time) {
                case "morning" -> new Hours("05:00", "11:59");
                case "afternoon" -> new Hours("12:00", "16:59");
                case "evening" -> new Hours("17:00", "23:59");
                default -> new Hours(null, null);
            };
        }
    }
}
