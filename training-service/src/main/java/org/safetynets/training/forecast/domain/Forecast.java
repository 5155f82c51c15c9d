package org.safetynets.training.forecast.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.practice.domain.Group;

/**
 * One group that would pause, and what would prevent it.
 *
 * @param firstLost the first meeting that would not take place; null when the plan gives none
 * @param renewals what is left for those it rests on
 */
public record Forecast(
        Group group,
        Outlook outlook,
        @Nullable Instant firstLost,
        List<RenewalLeft> renewals,
        List<Backup> backups) {

    public Forecast {
        renewals = List.copyOf(renewals);
        backups = List.copyOf(backups);
    }
}
