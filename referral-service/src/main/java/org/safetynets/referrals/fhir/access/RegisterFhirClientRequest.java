package org.safetynets.referrals.fhir.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.safetynets.referrals.fhir.domain.Side;

/**
 * A coordinator's request to let a system use the FHIR server.
 *
 * @param clientId under which it signs in at Keycloak
 * @param side {@code practice} when it refers, {@code organization} when it takes referrals in
 * @param counselors on whose behalf a practice's system refers
 */
record RegisterFhirClientRequest(
        @NotBlank @Pattern(regexp = "[a-z0-9][a-z0-9._-]{2,63}") String clientId,
        @NotBlank @Size(max = 80) String name,
        @NotNull Side side,
        @NotNull @Size(max = 100) List<UUID> counselors) {}
