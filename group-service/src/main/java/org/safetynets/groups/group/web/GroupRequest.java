package org.safetynets.groups.group.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.Enrolment;
import org.safetynets.groups.group.domain.Format;
import org.safetynets.groups.group.domain.Plan;
import org.safetynets.groups.group.domain.Profile;
import org.safetynets.groups.group.domain.Visibility;
import org.safetynets.groups.purpose.domain.PurposeCode;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.InvalidRequestException;

/**
 * What a coordinator says about a group.
 *
 * @param purpose code of a purpose of the network
 * @param language BCP 47, for example en or es
 * @param place the town, for one that meets in person
 * @param enrolment closed takes nobody once the first meeting begins; open when left out
 */
record GroupRequest(
        @NotBlank @Size(max = 80) String name,
        @NotNull @Pattern(regexp = PurposeCode.FORM) String purpose,
        @NotNull @Size(max = 6) List<@NotNull UUID> facilitators,
        @Min(2) @Max(12) int capacity,
        @NotNull Format format,
        @NotNull Visibility visibility,
        @NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Z]{2})?") String language,
        @NotNull @Valid ScheduleJson schedule,
        @NotNull @Valid CharterJson charter,
        @Valid @Nullable PlaceJson place,
        @Nullable Enrolment enrolment) {

    Profile profile(Plan plan) {
        if (place != null && format == Format.ONLINE) {
            throw new InvalidRequestException(
                    "place", "must be left out for a group that meets online");
        }
        return new Profile(
                name.strip(),
                new PurposeCode(purpose),
                facilitators.stream().map(PersonId::new).toList(),
                format,
                visibility,
                language,
                plan,
                charter.charter(),
                place == null ? null : place.place(),
                requireNonNullElse(enrolment, Enrolment.OPEN));
    }
}
