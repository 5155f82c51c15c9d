package org.safetynets.referrals.outward.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.outward.domain.Outward;
import org.safetynets.referrals.outward.domain.OutwardId;
import org.safetynets.referrals.outward.domain.OutwardResult;
import org.safetynets.referrals.outward.domain.OutwardResult.Done;
import org.safetynets.referrals.outward.domain.OutwardResult.Refused;
import org.safetynets.referrals.outward.domain.Outwards;
import org.safetynets.referrals.outward.domain.Recipient;
import org.safetynets.referrals.outward.domain.RecipientNotReachable;
import org.safetynets.referrals.referral.application.Moments;
import org.safetynets.referrals.referral.application.Slice;
import org.safetynets.referrals.referral.domain.PartnersSeats;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The partner's side of referrals onward, and what staff may suggest to them. */
@Service
public class ReferringOnward {

    private final Outwards outwards;
    private final OutwardBook book;
    private final Recipients recipients;
    private final PartnersSeats seats;
    private final Clock clock;

    ReferringOnward(
            Outwards outwards,
            OutwardBook book,
            Recipients recipients,
            PartnersSeats seats,
            Clock clock) {
        this.outwards = outwards;
        this.book = book;
        this.recipients = recipients;
        this.seats = seats;
        this.clock = clock;
    }

    /** Empty when the organization knows no such partner: staff suggest to their own alone. */
    @Transactional
    public Optional<OutwardResult> suggest(OrganizationId by, PersonId partner, Chosen chosen) {
        if (!seats.knows(by, partner)) {
            return Optional.empty();
        }
        return Optional.of(
                begin(chosen, partner, (id, to) -> Outward.suggest(id, by, partner, to, now())));
    }

    @Transactional
    public OutwardResult send(PersonId partner, String pseudonym, Chosen chosen, String words) {
        return begin(
                chosen,
                partner,
                (id, to) -> Outward.send(id, partner, pseudonym, to, words, now()));
    }

    private OutwardResult begin(
            Chosen chosen, PersonId partner, BiFunction<OutwardId, Recipient, Outward> make) {
        var recipient =
                switch (chosen) {
                    case Chosen.OfCounselor(var id) -> recipients.counselor(id);
                    case Chosen.OfOrganization(var id) -> recipients.organization(id);
                };
        var reachable = recipient.filter(it -> !it.counselor().equals(Optional.of(partner)));
        if (reachable.isEmpty()) {
            return new Refused(new RecipientNotReachable());
        }
        var begun = make.apply(new OutwardId(Ids.next()), reachable.get());
        book.open(begun);
        return new Done(begun);
    }

    /** Empty when the partner has no such one. */
    @Transactional
    public Optional<OutwardResult> sendIt(
            PersonId partner, OutwardId id, String pseudonym, String words) {
        return mine(partner, id).map(it -> enter(it, it.sendIt(pseudonym, words, now())));
    }

    @Transactional
    public Optional<OutwardResult> met(PersonId partner, OutwardId id) {
        return mine(partner, id).map(it -> enter(it, it.met(now())));
    }

    @Transactional
    public Optional<OutwardResult> withdraw(PersonId partner, OutwardId id) {
        return mine(partner, id).map(it -> enter(it, it.withdraw(now())));
    }

    public Slice<Outward> mine(PersonId partner, long offset, int size) {
        var some = outwards.ofPartner(partner, offset, size);
        return new Slice<>(
                some.stream().map(it -> it.expire(now())).toList(),
                outwards.countOfPartner(partner));
    }

    /** What is overdue counts as expired before the clock has come by. */
    private Optional<Outward> mine(PersonId partner, OutwardId id) {
        return outwards.ofPartner(partner, id).map(it -> it.isOverdue(now()) ? expired(it) : it);
    }

    private Outward expired(Outward overdue) {
        var expired = overdue.expire(now());
        book.enter(overdue, expired);
        return expired;
    }

    private OutwardResult enter(Outward before, OutwardResult result) {
        if (result instanceof Done(Outward changed)) {
            book.enter(before, changed);
        }
        return result;
    }

    private Instant now() {
        return Moments.now(clock);
    }
}
