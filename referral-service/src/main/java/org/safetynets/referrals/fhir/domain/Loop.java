package org.safetynets.referrals.fhir.domain;

import java.time.Instant;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.referral.domain.Referral;
import org.safetynets.referrals.referral.domain.ReferralId;

/**
 * The closed loop of one referral: what both ends have said of it, and what each of them sees.
 *
 * <p>How far the partner has come is the referral's to say, so it is not repeated here. What the
 * practice sees changes only when the partner's dial lets it; its version and its time follow what
 * is seen and not what happens.
 *
 * @param sent when the practice sent its task; empty while there is only an order
 */
public record Loop(
        ReferralId referral,
        OrganizationId organization,
        PersonId counselor,
        Instant authoredAt,
        Order order,
        Optional<Instant> sent,
        Desk desk,
        Sight practice,
        Sight organizations,
        long version) {

    /** The loop of a referral that was just made, and therewith sent. */
    public static Loop open(Referral referral, Instant now) {
        var desk = Desk.UNTOUCHED;
        var active = new Order(Order.State.ACTIVE, Optional.empty());
        var told = Sights.practice(referral, active, desk, now);
        var truth = Sights.organization(referral, active, desk);
        return new Loop(
                referral.id(),
                referral.origin().organization(),
                referral.origin().counselor(),
                referral.origin().at(),
                active,
                Optional.of(now),
                desk,
                new Sight(told, now, 1),
                new Sight(truth, now, 1),
                1);
    }

    /** What each sees after the referral has changed; no change when both see the same. */
    public Loop follow(Referral referral, Instant now) {
        var next = with(order, sent, desk, referral, now);
        var same =
                next.practice.equals(practice)
                        && next.organizations.equals(organizations)
                        && next.counselor.equals(counselor);
        return same ? this : next;
    }

    /** The practice ordered it by its own system, and has yet to send the task. */
    public Loop ordered(Optional<OrderNumber> number, Referral referral, Instant now) {
        return with(new Order(order.state(), number), Optional.empty(), desk, referral, now);
    }

    /** The practice sends the task that goes with its order; again is no change. */
    public Loop send(Referral referral, Instant now) {
        return sent.isPresent() ? this : with(order, Optional.of(now), desk, referral, now);
    }

    /** The practice says how it regards its own order. */
    public Loop regard(Order.State next, Referral referral, Instant now) {
        return with(order.with(next), sent, desk, referral, now);
    }

    /** Whether the life cycle lets the organization's desk take that step now. */
    public boolean lets(TaskStatus next, Referral referral) {
        return Sights.organization(referral, order, desk)
                .status()
                .nextByOrganization()
                .contains(next);
    }

    /** The desk has taken the step, and the referral is where it put it. */
    public Loop moved(Desk next, Referral referral, Instant now) {
        return with(order, sent, next, referral, now);
    }

    /** Whether the order may still be completed or revoked. */
    public boolean isOpenOrder() {
        return order.state() == Order.State.ACTIVE;
    }

    /** What the client has last been shown of it, as it stands written down. */
    public Seen seenBy(FhirClient client) {
        return client.isPractice() ? practice.seen() : organizations.seen();
    }

    /** What the practice sees at this moment: a consent may have ended since it was last noted. */
    public Sight seenByPractice(Referral referral, Instant now) {
        return practice.then(Sights.practice(referral, order, desk, now), now);
    }

    private Loop with(
            Order order, Optional<Instant> sent, Desk desk, Referral referral, Instant now) {
        return new Loop(
                this.referral,
                organization,
                referral.origin().counselor(),
                authoredAt,
                order,
                sent,
                desk,
                practice.then(Sights.practice(referral, order, desk, now), now),
                organizations.then(Sights.organization(referral, order, desk), now),
                version + 1);
    }
}
