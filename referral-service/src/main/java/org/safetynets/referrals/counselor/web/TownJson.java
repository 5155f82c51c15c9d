package org.safetynets.referrals.counselor.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.safetynets.referrals.counselor.domain.Town;

/** A town on the wire; only a tenth of a degree of its position is kept. */
record TownJson(
        @NotBlank @Size(max = 80) String name,
        @NotNull @Pattern(regexp = "[A-Z]{2}") String country,
        @NotNull @Min(-90) @Max(90) Double latitude,
        @NotNull @Min(-180) @Max(180) Double longitude) {

    Town town() {
        return new Town(name.strip(), country, latitude, longitude);
    }

    static TownJson of(Town it) {
        return new TownJson(it.name(), it.country(), it.latitude(), it.longitude());
    }
}
