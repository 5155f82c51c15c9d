package org.safetynets.referrals.integration.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;

/**
 * Whether a practice's system reaches the organization.
 *
 * @param counselors of the practice's, on whose behalf it refers; all whose credentials the
 *     organization has checked when left out
 */
record AccessRequest(
        @NotNull Boolean allowed, @Size(max = 100) @Nullable Set<@NotNull UUID> counselors) {

    Optional<Set<PersonId>> chosen() {
        return Optional.ofNullable(counselors)
                .map(it -> it.stream().map(PersonId::new).collect(Collectors.toSet()));
    }
}
