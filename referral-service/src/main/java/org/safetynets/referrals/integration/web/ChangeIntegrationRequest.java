package org.safetynets.referrals.integration.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * What a system is called and may ask for from now on. A scope that is taken away holds at its next
 * request: it has to sign in anew.
 *
 * @param scopes of those offered
 */
record ChangeIntegrationRequest(
        @NotBlank @Size(max = 80) String name,
        @NotEmpty @Size(max = 20) Set<@NotNull String> scopes) {}
