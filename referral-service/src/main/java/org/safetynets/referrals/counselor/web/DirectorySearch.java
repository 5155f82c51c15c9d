package org.safetynets.referrals.counselor.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.referrals.counselor.domain.Specialty;
import org.safetynets.referrals.counselor.domain.Wanted;

/**
 * What somebody looks for; what is left out does not matter to them.
 *
 * @param organizationId only those approved by it
 * @param online only those who see people online
 * @param near only those who see people in a town so near
 */
record DirectorySearch(
        @Nullable UUID organizationId,
        @Nullable Specialty specialty,
        @Pattern(regexp = "[a-z]{2,3}") @Nullable String language,
        @Nullable Boolean online,
        @Valid @Nullable Near near,
        @Min(0) @Max(10_000) @Nullable Integer page,
        @Min(1) @Max(100) @Nullable Integer size) {

    private static final int USUAL = 20;

    /** A point and how far around it. */
    record Near(
            @NotNull @Min(-90) @Max(90) Double latitude,
            @NotNull @Min(-180) @Max(180) Double longitude,
            @NotNull @Min(1) @Max(300) Integer withinKm) {}

    Wanted wanted() {
        return new Wanted(
                Optional.ofNullable(organizationId).map(OrganizationId::new),
                Optional.ofNullable(specialty),
                Optional.ofNullable(language),
                Optional.ofNullable(online),
                Optional.ofNullable(near)
                        .map(it -> new Wanted.Near(it.latitude, it.longitude, it.withinKm)));
    }

    int pageOr0() {
        return page == null ? 0 : page;
    }

    int sizeOrUsual() {
        return size == null ? USUAL : size;
    }
}
