package org.safetynets.portal.services.systems;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a system asked, without anything of what it was about.
 *
 * @param days the last thirty, the earliest first
 * @param requests the newest first
 * @param next where those before begin; null on the last page
 */
public record Activity(List<Day> days, List<Asked> requests, @Nullable UUID next) {

    public record Day(LocalDate day, long successes, long clientErrors, long serverErrors) {

        private long all() {
            return successes + clientErrors + serverErrors;
        }
    }

    public record Asked(
            UUID entryId,
            Instant at,
            String method,
            String path,
            int status,
            long millis,
            String requestId) {

        /** One word for the answer. */
        public String became() {
            if (status < 400) {
                return "sent";
            }
            return status < 500 ? "refused" : "failed";
        }
    }

    /** Requests of the busiest day. */
    public long most() {
        return days.stream().mapToLong(Day::all).max().orElse(0);
    }
}
