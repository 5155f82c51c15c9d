package org.safetynets.referrals.integration.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Set;
import org.safetynets.referrals.integration.domain.Integration.Described;
import org.safetynets.referrals.integration.domain.KeyAddresses;

/**
 * An organization's wish to have a system of its own take referrals in.
 *
 * @param name for people, for example of the software
 * @param scopes that it may ask for, of those offered
 */
record MakeOwnIntegrationRequest(
        @NotBlank @Size(max = 80) String name,
        @NotEmpty @Size(max = 20) Set<@NotNull String> scopes,
        @NotNull @Valid KeysJson keys) {

    Described described(KeyAddresses addresses, Clock clock) {
        return new Described(
                name.strip(),
                OfferedScopes.ORGANIZATION.only(scopes),
                keys.first(clock),
                keys.address(addresses));
    }
}
