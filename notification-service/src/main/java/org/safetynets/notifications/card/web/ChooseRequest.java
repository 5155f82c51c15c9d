package org.safetynets.notifications.card.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.card.domain.Language;
import org.safetynets.notifications.card.domain.Preferences;
import org.safetynets.notifications.card.domain.QuietHours;
import org.safetynets.platform.problems.InvalidRequestException;

/**
 * What I choose; the address has its own operations.
 *
 * @param quietHours left out for none
 */
record ChooseRequest(
        @NotNull Boolean useEmail,
        @NotNull Boolean discreet,
        @Valid @Nullable Quiet quietHours,
        @NotNull Language language) {

    /** From the first quiet minute to the first after; over midnight when {@code to} is earlier. */
    record Quiet(
            @NotNull @JsonFormat(pattern = "HH:mm") LocalTime from,
            @NotNull @JsonFormat(pattern = "HH:mm") LocalTime to,
            @NotBlank @Size(max = 64) String timeZone) {

        QuietHours toQuietHours() {
            if (from.equals(to)) {
                throw new InvalidRequestException(
                        "quietHours.to", "must differ from the beginning");
            }
            try {
                return new QuietHours(from, to, ZoneId.of(timeZone));
            } catch (DateTimeException e) {
                throw new InvalidRequestException(
                        "quietHours.timeZone", "must be a zone such as Europe/Dublin");
            }
        }
    }

    Preferences toPreferences() {
        return new Preferences(
                useEmail,
                discreet,
                Optional.ofNullable(quietHours).map(Quiet::toQuietHours),
                language);
    }
}
