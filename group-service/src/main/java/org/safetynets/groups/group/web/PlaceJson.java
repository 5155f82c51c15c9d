package org.safetynets.groups.group.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.Place;

/** A town on the wire; only a tenth of a degree of its position is kept. */
public record PlaceJson(
        @NotBlank @Size(max = 80) String town,
        @NotNull @Min(-90) @Max(90) Double latitude,
        @NotNull @Min(-180) @Max(180) Double longitude) {

    Place place() {
        return new Place(town.strip(), latitude, longitude);
    }

    static @Nullable PlaceJson of(@Nullable Place it) {
        return it == null ? null : new PlaceJson(it.town(), it.latitude(), it.longitude());
    }
}
