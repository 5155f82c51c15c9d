package org.safetynets.referrals.integration.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.referrals.integration.domain.Activity;
import org.safetynets.referrals.integration.domain.DayOfUse;
import org.safetynets.referrals.integration.domain.Integration;
import org.safetynets.referrals.integration.domain.IntegrationId;
import org.springframework.stereotype.Component;

/** Puts together what is told of a system's requests. */
@Component
class ActivityResponses {

    private static final int DAYS = 30;
    private static final int MOST = 100;

    private final Activity activity;
    private final Clock clock;

    ActivityResponses(Activity activity, Clock clock) {
        this.activity = activity;
        this.clock = clock;
    }

    ActivityResponse of(Integration integration, @Nullable UUID before, int size) {
        if (size < 1 || size > MOST) {
            throw new InvalidRequestException("size", "has to be 1 to " + MOST);
        }
        var some = activity.requests(integration.id(), Optional.ofNullable(before), size + 1);
        var page = some.subList(0, Math.min(size, some.size()));
        return new ActivityResponse(
                days(integration.id()),
                page.stream().map(ActivityResponse.RequestResponse::of).toList(),
                some.size() > size ? page.getLast().id() : null);
    }

    private List<ActivityResponse.DayResponse> days(IntegrationId id) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var first = today.minusDays(DAYS - 1L);
        var known =
                activity.days(id, first).stream()
                        .collect(Collectors.toMap(DayOfUse::day, Function.identity()));
        return first.datesUntil(today.plusDays(1))
                .map(it -> known.getOrDefault(it, DayOfUse.unused(it)))
                .map(ActivityResponse.DayResponse::of)
                .toList();
    }
}
