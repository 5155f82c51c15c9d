package org.safetynets.portal.services.groups;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom the organization calls, the first first.
 *
 * @param version 0 for an organization that never said
 */
public record Rota(String timeZone, List<Duty> duties, @Nullable Long version) {

    /**
     * Somebody who is called.
     *
     * @param days none for every day
     * @param from together with until; the same for the whole day
     */
    public record Duty(
            UUID personId,
            @Nullable List<String> days,
            @JsonFormat(pattern = "HH:mm") @Nullable LocalTime from,
            @JsonFormat(pattern = "HH:mm") @Nullable LocalTime until) {

        public boolean everyDay() {
            return days == null || days.isEmpty();
        }

        public boolean wholeDay() {
            return from == null || from.equals(until);
        }
    }
}
