package org.safetynets.referrals.outward.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.outward.domain.OutwardResult.Done;
import org.safetynets.referrals.outward.domain.OutwardResult.Refused;

class OutwardTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final PersonId PARTNER = new PersonId(UUID.randomUUID());
    private static final OrganizationId HARBOR = new OrganizationId(UUID.randomUUID());
    private static final Recipient ALDER =
            new Recipient(HARBOR, Optional.of(new PersonId(UUID.randomUUID())), "R. Alder");
    private static final Answer YES = new Answer(true, Optional.empty(), "Call on Monday");
    private static final Answer NO =
            new Answer(false, Optional.of(DeclineReason.NO_CAPACITY), "Sorry");

    @Test
    void what_staff_suggest_is_shown_to_nobody_until_the_partner_sends_it_in_their_words() {
        var suggested = Outward.suggest(anId(), HARBOR, PARTNER, ALDER, NOW);
        assertThat(suggested.status().isShown()).isFalse();
        assertThat(suggested.answer(YES, NOW)).isEqualTo(refused(OutwardStatus.SUGGESTED));
        var sent = done(suggested.sendIt("Willow", "I would like to talk", NOW));
        assertThat(sent.status().isShown()).isTrue();
        assertThat(sent.pseudonym()).isEqualTo("Willow");
        assertThat(sent.sendIt("Willow", "again", NOW)).isEqualTo(refused(OutwardStatus.SENT));
    }

    @Test
    void the_loop_closes_when_the_partner_says_that_they_met() {
        var accepted = done(aSent().answer(YES, NOW));
        assertThat(accepted.status()).isEqualTo(OutwardStatus.ACCEPTED);
        assertThat(aSent().met(NOW)).isEqualTo(refused(OutwardStatus.SENT));
        assertThat(done(accepted.met(NOW)).status()).isEqualTo(OutwardStatus.COMPLETED);
    }

    @Test
    void a_decline_says_who_and_why_and_is_for_good() {
        var declined = done(aSent().answer(NO, NOW));
        assertThat(declined.endedBy()).contains(EndedBy.RECIPIENT);
        assertThat(declined.answer()).contains(NO);
        assertThat(declined.answer(YES, NOW)).isEqualTo(refused(OutwardStatus.DECLINED));
        assertThat(declined.withdraw(NOW)).isEqualTo(refused(OutwardStatus.DECLINED));
    }

    @Test
    void a_partner_takes_it_back_whenever_it_is_open_and_its_recipient_sees_it_no_more() {
        for (var open : new Outward[] {aSent(), done(aSent().answer(YES, NOW))}) {
            var withdrawn = done(open.withdraw(NOW));
            assertThat(withdrawn.status().isShown()).isFalse();
            assertThat(withdrawn.endedBy()).contains(EndedBy.PARTNER);
        }
    }

    @Test
    void once_its_partner_is_gone_it_is_withdrawn_and_nobodys_unless_nobody_knew_or_it_is_over() {
        var accepted = done(aSent().answer(YES, NOW));
        for (var known : new Outward[] {aSent(), accepted}) {
            var gone = known.forgetPartner(NOW).orElseThrow();
            assertThat(gone.status()).isEqualTo(OutwardStatus.WITHDRAWN);
            assertThat(gone.partner()).isEqualTo(PersonId.NOBODY);
            assertThat(gone.pseudonym() + gone.words()).isEmpty();
        }
        var suggested = Outward.suggest(anId(), HARBOR, PARTNER, ALDER, NOW);
        assertThat(suggested.forgetPartner(NOW)).isEmpty();
        assertThat(done(accepted.met(NOW)).forgetPartner(NOW)).isEmpty();
    }

    @Test
    void each_step_has_its_time_limit() {
        var sent = aSent();
        var limit = NOW.plus(Outward.TO_ANSWER);
        assertThat(sent.expire(limit.minusMillis(1))).isSameAs(sent);
        assertThat(sent.expire(limit).status()).isEqualTo(OutwardStatus.EXPIRED);
        assertThat(sent.expire(limit).endedBy()).contains(EndedBy.CLOCK);
        var accepted = done(sent.answer(YES, NOW));
        assertThat(accepted.isOverdue(limit)).isFalse();
        assertThat(accepted.isOverdue(NOW.plus(Outward.TO_MEET))).isTrue();
        var completed = done(accepted.met(NOW));
        assertThat(completed.isOverdue(NOW.plus(Outward.TO_MEET))).isFalse();
    }

    private static Outward aSent() {
        return Outward.send(anId(), PARTNER, "Willow", ALDER, "I would like to talk", NOW);
    }

    private static OutwardId anId() {
        return new OutwardId(UUID.randomUUID());
    }

    private static Outward done(OutwardResult result) {
        return ((Done) result).outward();
    }

    private static Refused refused(OutwardStatus status) {
        return new Refused(new OutwardNotPossible(status));
    }
}
