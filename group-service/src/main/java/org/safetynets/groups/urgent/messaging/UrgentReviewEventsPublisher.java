package org.safetynets.groups.urgent.messaging;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safetynets.contracts.UrgentReviewChangedV1;
import org.safetynets.contracts.UrgentReviewChangedV1.State;
import org.safetynets.groups.joining.domain.Urgency;
import org.safetynets.groups.oncall.application.Watch;
import org.safetynets.groups.urgent.domain.UrgentReview;
import org.safetynets.groups.urgent.domain.UrgentReviewResult.Change;
import org.safetynets.groups.urgent.domain.UrgentReviewResult.UrgentReviewChanged;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.outbox.Outbox;
import org.safetynets.platform.security.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whom to call about a form that cannot wait, never whose it is. */
@Component
class UrgentReviewEventsPublisher {

    private final Outbox outbox;
    private final Watch watch;

    UrgentReviewEventsPublisher(Outbox outbox, Watch watch) {
        this.outbox = outbox;
        this.watch = watch;
    }

    @EventListener
    void on(UrgentReviewChanged changed) {
        var it = changed.review();
        outbox.append(
                new UrgentReviewChangedV1(
                        it.id().value(),
                        it.version(),
                        it.organizationId().value(),
                        it.groupId().value(),
                        wire(changed.change()),
                        it.takenUp() == null ? State.WAITING : State.TAKEN_UP,
                        UrgentReviewChangedV1.Urgency.valueOf(it.urgency().name()),
                        it.openedAt(),
                        it.alarm().acknowledgeBy(),
                        it.alarm().called().stream().map(PersonId::value).toList(),
                        told(it, changed.change())));
    }

    /** Who takes care of it is not told, so that to take it over is to take it up. */
    private static UrgentReviewChangedV1.Change wire(Change change) {
        return switch (change) {
            case OPENED -> UrgentReviewChangedV1.Change.OPENED;
            case ESCALATED -> UrgentReviewChangedV1.Change.ESCALATED;
            case TAKEN_UP, TAKEN_OVER -> UrgentReviewChangedV1.Change.TAKEN_UP;
        };
    }

    private Set<UUID> told(UrgentReview it, Change change) {
        var roles = roles(it.urgency(), change);
        return watch.told(it.organizationId(), roles, Set.of(it.person())).stream()
                .map(PersonId::value)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What can wait some hours is a matter of whoever is on call, until they let it lie. */
    private static Set<Role> roles(Urgency urgency, Change change) {
        var roles = EnumSet.noneOf(Role.class);
        if (change == Change.ESCALATED || (change == Change.OPENED && urgency == Urgency.NOW)) {
            roles.add(Role.SAFETY_LEAD);
            roles.add(Role.SUPERVISOR);
        }
        if (change == Change.ESCALATED) {
            roles.add(Role.COORDINATOR);
        }
        return roles;
    }
}
