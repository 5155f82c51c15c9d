package org.safetynets.referrals.integration.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.referrals.integration.domain.DayOfUse;
import org.safetynets.referrals.integration.domain.LoggedRequest;

/**
 * What a system did: all of a page.
 *
 * @param days the last 30, the earliest first, those without a request included; by UTC
 * @param requests the newest first; kept for 30 days
 * @param next to be sent as {@code before} for the page after this one; null on the last
 */
record ActivityResponse(
        List<DayResponse> days, List<RequestResponse> requests, @Nullable UUID next) {

    /** How often it asked on a day, by what came of it. */
    record DayResponse(LocalDate day, long successes, long clientErrors, long serverErrors) {

        static DayResponse of(DayOfUse it) {
            return new DayResponse(it.day(), it.successes(), it.clientErrors(), it.serverErrors());
        }
    }

    /**
     * A request, without anything of what it was about.
     *
     * @param path with the places of ids, for example {@code /fhir/Task/{id}}
     * @param millis how long the answer took
     * @param requestId by which the operator finds it in the logs
     */
    record RequestResponse(
            UUID entryId,
            Instant at,
            String method,
            String path,
            int status,
            long millis,
            String requestId) {

        static RequestResponse of(LoggedRequest it) {
            return new RequestResponse(
                    it.id(),
                    it.at(),
                    it.method(),
                    it.path(),
                    it.status(),
                    it.millis(),
                    it.requestId());
        }
    }
}
