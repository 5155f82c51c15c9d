package org.safetynets.training.enrolment.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.cohort.domain.Cohort;
import org.safetynets.training.cohort.domain.Waiting;

/** Somebody on the waitlist over HTTP. */
record WaitingView(int place, UUID personId, Instant since, @Nullable Instant offeredUntil) {

    static List<WaitingView> of(Cohort cohort) {
        var waiting = cohort.waiting();
        return IntStream.range(0, waiting.size())
                .mapToObj(it -> of(waiting.get(it), it + 1))
                .toList();
    }

    private static WaitingView of(Waiting it, int place) {
        return new WaitingView(place, it.person().value(), it.since(), it.offeredUntil());
    }
}
