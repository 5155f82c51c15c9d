package org.safetynets.referrals.outward.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.counselor.application.Trust;
import org.safetynets.referrals.outward.domain.Answer;
import org.safetynets.referrals.outward.domain.Outward;
import org.safetynets.referrals.outward.domain.OutwardId;
import org.safetynets.referrals.outward.domain.OutwardResult;
import org.safetynets.referrals.outward.domain.OutwardResult.Done;
import org.safetynets.referrals.outward.domain.Outwards;
import org.safetynets.referrals.referral.application.Moments;
import org.safetynets.referrals.referral.application.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The recipient's side: what partners sent to a counselor, or to the organization itself. A
 * counselor who is not trusted now receives nothing.
 */
@Service
public class ReceivingOnward {

    private final Outwards outwards;
    private final OutwardBook book;
    private final Trust trust;
    private final Clock clock;

    ReceivingOnward(Outwards outwards, OutwardBook book, Trust trust, Clock clock) {
        this.outwards = outwards;
        this.book = book;
        this.trust = trust;
        this.clock = clock;
    }

    public Slice<Outward> received(
            OrganizationId organization, Optional<PersonId> counselor, long offset, int size) {
        if (!mayRead(organization, counselor)) {
            return new Slice<>(List.of(), 0);
        }
        return new Slice<>(
                outwards.received(organization, counselor, offset, size),
                outwards.countReceived(organization, counselor));
    }

    /** Empty when nobody sent them such a one, or it was taken back. */
    @Transactional
    public Optional<OutwardResult> answer(
            OrganizationId organization, Optional<PersonId> counselor, OutwardId id, Answer given) {
        if (!mayRead(organization, counselor)) {
            return Optional.empty();
        }
        return outwards.received(organization, counselor, id)
                .map(
                        it -> {
                            var result = it.answer(given, Moments.now(clock));
                            if (result instanceof Done(Outward answered)) {
                                book.enter(it, answered);
                            }
                            return result;
                        });
    }

    private boolean mayRead(OrganizationId organization, Optional<PersonId> counselor) {
        return counselor.stream().allMatch(it -> trust.mayRefer(organization, it));
    }
}
