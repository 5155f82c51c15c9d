package org.safetynets.referrals.integration.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.problems.InvalidRequestException;

/**
 * New keys beside those that hold, so that a system changes from one to the other without a pause.
 *
 * @param othersUntil when the keys known before end at the latest; they stay as they are when left
 *     out
 */
record AddKeysRequest(@NotNull @Valid KeysJson keys, @Nullable Instant othersUntil) {

    Optional<Instant> end(Clock clock) {
        if (othersUntil != null && !othersUntil.isAfter(clock.instant())) {
            throw new InvalidRequestException("othersUntil", "has to be later than now");
        }
        return Optional.ofNullable(othersUntil).map(it -> it.truncatedTo(ChronoUnit.MILLIS));
    }
}
