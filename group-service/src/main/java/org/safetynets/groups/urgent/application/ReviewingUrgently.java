package org.safetynets.groups.urgent.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.safetynets.groups.joining.domain.CannotWait;
import org.safetynets.groups.joining.domain.Placement;
import org.safetynets.groups.joining.domain.PlacementStatus;
import org.safetynets.groups.joining.domain.PlacementsChanged;
import org.safetynets.groups.joining.domain.Route;
import org.safetynets.groups.oncall.application.Watch;
import org.safetynets.groups.urgent.domain.UrgentReview;
import org.safetynets.groups.urgent.domain.UrgentReviewId;
import org.safetynets.groups.urgent.domain.UrgentReviewResult;
import org.safetynets.groups.urgent.domain.UrgentReviews;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has a form that cannot wait looked at: opens a review, calls the next, and ends the calling. */
@Service
public class ReviewingUrgently {

    private final UrgentReviews reviews;
    private final Watch watch;
    private final SavingUrgentReviews saving;
    private final Clock clock;

    ReviewingUrgently(UrgentReviews reviews, Watch watch, SavingUrgentReviews saving, Clock clock) {
        this.reviews = reviews;
        this.watch = watch;
        this.saving = saving;
        this.clock = clock;
    }

    /** In the transaction of the request, so that none is kept without somebody being called. */
    @EventListener
    void on(CannotWait it) {
        var request = it.request();
        var rota = watch.rota(request.organizationId(), Set.of(request.personId()));
        saving.save(UrgentReview.open(new UrgentReviewId(Ids.next()), it, rota, now()));
    }

    /** Whoever decides has looked at it. Who withdraws may be in danger still: that waits on. */
    @EventListener
    void on(PlacementsChanged changed) {
        changed.all().stream().filter(ReviewingUrgently::isDecided).forEach(this::lookedAt);
    }

    private static boolean isDecided(Placement it) {
        var decidedNow =
                it.status() == PlacementStatus.SEATED
                        || it.status() == PlacementStatus.WAITLISTED
                        || it.status() == PlacementStatus.DECLINED;
        return it.route() != Route.STANDARD && decidedNow && it.decision() != null;
    }

    private void lookedAt(Placement it) {
        var decision = it.decision();
        if (decision != null) {
            reviews.waiting(it.organizationId(), it.id())
                    .map(review -> review.takeUp(decision.by(), now()))
                    .ifPresent(saving::save);
        }
    }

    @Transactional
    public Optional<UrgentReviewResult> takeUp(
            OrganizationId organization, UrgentReviewId id, PersonId by) {
        return reviews.find(organization, id).map(it -> it.takeUp(by, now())).map(saving::save);
    }

    @Transactional
    public Optional<UrgentReviewResult> takeOver(
            OrganizationId organization, UrgentReviewId id, PersonId by) {
        return reviews.find(organization, id).map(it -> it.takeOver(by, now())).map(saving::save);
    }

    /** Whoever comes second, in another instance, finds nothing due any more. */
    @Transactional
    public boolean escalate(OrganizationId organization, UrgentReviewId id) {
        var called = reviews.find(organization, id).flatMap(this::escalated);
        called.ifPresent(saving::save);
        return called.isPresent();
    }

    private Optional<? extends UrgentReviewResult> escalated(UrgentReview it) {
        var rota = watch.rota(it.organizationId(), Set.of(it.person()));
        return it.escalate(rota, now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
