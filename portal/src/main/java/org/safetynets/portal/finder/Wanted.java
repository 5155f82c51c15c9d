package org.safetynets.portal.finder;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.groups.GroupSearch;

/** Turns what was chosen in the finder into a search. */
final class Wanted {

    private static final Set<String> WEEKDAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private Wanted() {}

    static GroupSearch from(Form form) {
        var hours = Hours.of(form.value("time"));
        return new GroupSearch(
                form.orNull("purpose"),
                form.oneOf("weekday", WEEKDAYS),
                hours.from(),
                hours.to(),
                form.oneOf("format", Set.of("online", "in-person", "hybrid")),
                form.oneOf("language", Set.of("en", "es")),
                form.checked("seatsFree") ? true : null,
                text(form),
                page(form));
    }

    /** Longer than any name of a group is cut rather than refused. */
    private static @Nullable String text(Form form) {
        var text = form.orNull("text");
        return text == null || text.length() <= 80 ? text : text.substring(0, 80);
    }

    private static int page(Form form) {
        return form.value("page").matches("\\d{1,4}") ? Integer.parseInt(form.value("page")) : 0;
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
