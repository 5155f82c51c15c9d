package org.safetynets.notifications.reach.application;

import java.time.Instant;
import java.util.List;
import org.safetynets.notifications.card.domain.ContactDecision.Hold;
import org.safetynets.notifications.card.domain.ContactDecision.Send;
import org.safetynets.notifications.card.domain.RoutingPolicy.Step;

/** Whether a wish reaches somebody outside of the app; never by which way, or where. */
public sealed interface Prospect {

    /** By a way they approved, at once. */
    record Now() implements Prospect {}

    /** By a way they approved, once their quiet hours end or their mails are collected. */
    record Later(Instant at) implements Prospect {}

    /** When they next look here. */
    record InAppOnly() implements Prospect {}

    static Prospect of(List<Step> steps) {
        if (steps.stream().anyMatch(it -> it.decision() instanceof Send)) {
            return new Now();
        }
        return steps.stream()
                .map(Step::decision)
                .filter(Hold.class::isInstance)
                .map(Hold.class::cast)
                .findFirst()
                .<Prospect>map(it -> new Later(it.until()))
                .orElseGet(InAppOnly::new);
    }
}
