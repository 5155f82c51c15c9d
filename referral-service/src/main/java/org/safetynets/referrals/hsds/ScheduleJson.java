package org.safetynets.referrals.hsds;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * When a group meets, by the fields of an RRULE.
 *
 * @param timezone hours east of UTC at the next meeting; the zone itself stands in the description
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record ScheduleJson(
        UUID id,
        UUID serviceId,
        @Nullable String validFrom,
        @Nullable String validTo,
        @Nullable String dtstart,
        double timezone,
        @Nullable String until,
        @Nullable Integer count,
        String wkst,
        String freq,
        int interval,
        String byday,
        String description,
        String opensAt,
        String closesAt,
        String attendingType) {

    static ScheduleJson of(ListedGroup group) {
        var rhythm = group.rhythm();
        var offset = ZoneOffset.ofTotalSeconds(group.offset()).getId();
        return new ScheduleJson(
                StableIds.of("schedule", group.id()),
                group.id(),
                rhythm.from(),
                rhythm.until(),
                rhythm.from(),
                group.offset() / 3600.0,
                rhythm.until(),
                rhythm.count(),
                "MO",
                rhythm.frequency(),
                rhythm.interval(),
                rhythm.byday(),
                "%s to %s by the clock of %s"
                        .formatted(rhythm.opensAt(), rhythm.closesAt(), rhythm.timeZone()),
                rhythm.opensAt() + offset,
                rhythm.closesAt() + offset,
                group.format().name().toLowerCase(Locale.ROOT));
    }
}
