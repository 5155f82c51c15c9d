package org.safetynets.groups.urgent.application;

import org.safetynets.groups.urgent.domain.UrgentReviewResult;
import org.safetynets.groups.urgent.domain.UrgentReviewResult.Change;
import org.safetynets.groups.urgent.domain.UrgentReviewResult.UrgentReviewChanged;
import org.safetynets.groups.urgent.domain.UrgentReviewResult.UrgentReviewNotChanged;
import org.safetynets.groups.urgent.domain.UrgentReviews;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes a changed review and tells of it, in the caller's transaction. */
@Component
class SavingUrgentReviews {

    private final UrgentReviews reviews;
    private final ApplicationEventPublisher events;

    SavingUrgentReviews(UrgentReviews reviews, ApplicationEventPublisher events) {
        this.reviews = reviews;
        this.events = events;
    }

    UrgentReviewResult save(UrgentReviewResult result) {
        return switch (result) {
            case UrgentReviewNotChanged refused -> refused;
            case UrgentReviewChanged changed -> {
                if (changed.change() == Change.OPENED) {
                    reviews.add(changed.review());
                } else {
                    reviews.replace(changed.review());
                }
                events.publishEvent(changed);
                yield changed;
            }
        };
    }
}
