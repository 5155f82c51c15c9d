package org.safetynets.referrals.integration.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * That a system asked something of the FHIR server: nothing of what it asked about.
 *
 * @param id later ones are greater
 * @param path with the places of ids and without parameters, for example {@code /fhir/Task/{id}}
 * @param millis how long the answer took
 * @param requestId by which our logs know it
 */
public record LoggedRequest(
        UUID id,
        IntegrationId system,
        Instant at,
        String method,
        String path,
        int status,
        long millis,
        String requestId) {

    /** By UTC. */
    public LocalDate day() {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    public boolean isOf(StatusClass kind) {
        return StatusClass.of(status) == kind;
    }
}
