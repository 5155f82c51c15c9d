package org.safetynets.referrals.integration.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.referrals.integration.domain.Integration.Described;
import org.safetynets.referrals.integration.domain.KeyAddresses;

/**
 * A practice's wish to have a system use the FHIR server of an organization.
 *
 * @param organizationId whose referrals it is about; one of the practice's counselors has to be
 *     trusted there. Left out for the sandbox
 * @param sandbox whether it is for the practice's own sandbox, where it is let in at once
 * @param name for people, for example of the software
 * @param scopes that it may ask for, of those offered
 */
record MakeIntegrationRequest(
        @Nullable UUID organizationId,
        @Nullable Boolean sandbox,
        @NotBlank @Size(max = 80) String name,
        @NotEmpty @Size(max = 20) Set<@NotNull String> scopes,
        @NotNull @Valid KeysJson keys) {

    /** Empty for the sandbox. */
    Optional<OrganizationId> organization() {
        if (Boolean.TRUE.equals(sandbox) == (organizationId != null)) {
            throw new InvalidRequestException(
                    "organizationId", "has to be there, and not with sandbox");
        }
        return Optional.ofNullable(organizationId).map(OrganizationId::new);
    }

    Described described(KeyAddresses addresses, Clock clock) {
        return new Described(
                name.strip(),
                OfferedScopes.PRACTICE.only(scopes),
                keys.first(clock),
                keys.address(addresses));
    }
}
