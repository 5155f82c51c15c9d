package org.safetynets.notifications.timing.application;

import java.time.Duration;
import java.util.List;
import org.safetynets.notifications.card.application.CardReminders;
import org.safetynets.notifications.card.domain.ContactCard;
import org.safetynets.notifications.rules.domain.Happening;
import org.safetynets.notifications.rules.domain.Trigger;
import org.safetynets.notifications.timing.domain.Planned;
import org.safetynets.notifications.timing.domain.PlannedHappenings;
import org.safetynets.platform.Ids;
import org.springframework.stereotype.Component;

/** A week before a card no longer counts its owner is asked to look at it. */
@Component
class PlanningCardReviews implements CardReminders {

    private static final Duration BEFORE = Duration.ofDays(7);

    private final PlannedHappenings planned;

    PlanningCardReviews(PlannedHappenings planned) {
        this.planned = planned;
    }

    @Override
    public void plan(ContactCard card) {
        var person = card.person();
        var reviews =
                card.confirmedAt()
                        .map(it -> it.plus(ContactCard.FRESH_FOR).minus(BEFORE))
                        .map(
                                due ->
                                        new Planned(
                                                person.value(),
                                                card.version(),
                                                due,
                                                Happening.of(
                                                                Ids.next(),
                                                                due,
                                                                Trigger.CARD_WEARS_OFF)
                                                        .to(person)
                                                        .leadingTo("/contact")))
                        .map(List::of)
                        .orElse(List.of());
        planned.plan(person.value(), card.version(), reviews);
    }
}
