package org.safetynets.identity.system;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * A system as it is to sign in.
 *
 * @param scopes that it may ask for; none but those of systems
 * @param jwks its public keys, as the text of a JWK set (RFC 7517), each with {@code use} and
 *     {@code alg}, without which Keycloak takes none; with an empty set it cannot sign in
 */
record SystemRequest(
        @NotBlank @Size(max = 80) String name,
        @NotNull @Size(max = 50)
                Set<@NotNull @Pattern(regexp = "system/[A-Za-z]{1,64}\\.[a-z]{1,5}") String> scopes,
        @NotBlank @Size(max = 65_536) String jwks) {}
