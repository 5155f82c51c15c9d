package org.safetynets.notifications.delivery.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.card.domain.Channel;
import org.safetynets.notifications.card.domain.Why;
import org.safetynets.notifications.delivery.application.MindingDeliveries;
import org.safetynets.notifications.delivery.domain.Delivery;
import org.safetynets.notifications.delivery.domain.DeliveryHealth.Count;
import org.safetynets.notifications.delivery.domain.DeliveryHealth.Outcome;
import org.safetynets.notifications.delivery.domain.Progress.NotSent;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How an organization's messages fare. Nobody's name and nothing of a text is in it. */
@RestController
@RequestMapping("/api/notifications/organizations/{organizationId}/deliveries")
@AllowRoles(Role.COORDINATOR)
class DeliveryHealthController {

    private final MindingDeliveries minding;

    DeliveryHealthController(MindingDeliveries minding) {
        this.minding = minding;
    }

    /** How many messages, by day, channel and outcome, of the last 14 days. */
    @GetMapping("/health")
    Health health(@PathVariable UUID organizationId) {
        var counts = minding.counts(new OrganizationId(organizationId));
        return new Health(counts.stream().map(Health.Messages::of).toList());
    }

    /** So many messages. */
    record Health(List<Messages> counts) {

        /** Of one day, by one channel, with one outcome. */
        record Messages(
                LocalDate day, Channel channel, Outcome outcome, @Nullable Why why, long messages) {

            static Messages of(Count it) {
                return new Messages(
                        it.day(), it.channel(), it.outcome(), it.why().orElse(null), it.messages());
            }
        }
    }

    /** What was given up for a reason that may be mended, the latest first. */
    @GetMapping("/dead-letters")
    Page<DeadLetter> deadLetters(@PathVariable UUID organizationId, PageRequest page) {
        var organization = new OrganizationId(organizationId);
        return Page.of(
                        minding.deadLetters(organization, page.offset(), page.size()),
                        page,
                        minding.deadLetterCount(organization))
                .map(DeadLetter::of);
    }

    /** A message that was given up; the event says no more than others may know. */
    record DeadLetter(
            UUID deliveryId, String event, Channel channel, @Nullable Why why, Instant at) {

        static DeadLetter of(Delivery it) {
            var given = it.progress() instanceof NotSent known ? known : null;
            return new DeadLetter(
                    it.id(),
                    it.order().notice().keyForOthers(),
                    it.channel(),
                    given == null ? null : given.why(),
                    given == null ? it.createdAt() : given.at());
        }
    }

    /** Tries it anew; what the person's card says now counts. */
    @PostMapping("/dead-letters/{deliveryId}/replay")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void replay(Caller caller, @PathVariable UUID organizationId, @PathVariable UUID deliveryId) {
        var organization = new OrganizationId(organizationId);
        if (!minding.replay(organization, deliveryId, caller.personId())) {
            throw new NotFoundException();
        }
    }
}
