package org.safetynets.referrals.crisis;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All resources of a country, in the order to show them.
 *
 * @param country may repeat the address, so that a list of countries can be loaded as it is
 */
record PutCrisisResources(
        @Nullable String country,
        @NotNull @Size(max = 50) List<@NotNull @Valid CrisisResource> resources) {}
