package org.safetynets.referrals.contact.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.referrals.contact.domain.ContactPlan.LIMIT;
import static org.safetynets.referrals.contact.domain.ContactPlan.SPACING;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.contact.domain.ContactAttempt.Outcome;
import org.safetynets.referrals.contact.domain.ContactStep.Ask;
import org.safetynets.referrals.contact.domain.ContactStep.Close;
import org.safetynets.referrals.contact.domain.ContactStep.Wait;
import org.safetynets.referrals.referral.domain.ReferralId;

class ContactPlanTest {

    private static final Instant CLAIMED = Instant.parse("2026-03-02T10:00:00Z");
    private static final Outcome SENT = new Outcome(true, "email", Optional.empty());
    private static final Outcome NOT_SENT = new Outcome(false, "email", Optional.of("stale"));

    @Test
    void asks_three_times_a_week_apart_and_closes_a_week_after_the_last() {
        var plan = aPlan(false);
        for (var number = 1; number <= 3; number++) {
            var due = CLAIMED.plus(SPACING.multipliedBy(number));
            assertThat(plan.next(due.minusMillis(1))).isEqualTo(new Wait());
            plan = asked(plan, due, number).settled(SENT);
            assertThat(plan.next(due)).isEqualTo(new Wait());
        }
        assertThat(plan.next(CLAIMED.plus(SPACING.multipliedBy(4)))).isEqualTo(new Close());
    }

    @Test
    void an_attempt_that_reached_nobody_does_not_count() {
        var first = asked(aPlan(false), after(1), 1).settled(NOT_SENT);
        var second = asked(first, after(2), 1).settled(SENT);
        var third = asked(second, after(3), 2).settled(SENT);
        var fourth = asked(third, after(4), 3).settled(SENT);
        assertThat(fourth.next(after(5))).isEqualTo(new Close());
    }

    @Test
    void whoever_wants_no_contact_is_asked_nothing_until_the_time_limit_closes() {
        var plan = aPlan(true);
        assertThat(plan.next(CLAIMED.plus(LIMIT).minusMillis(1))).isEqualTo(new Wait());
        assertThat(plan.next(CLAIMED.plus(LIMIT))).isEqualTo(new Close());
    }

    @Test
    void a_wish_holds_from_its_moment_and_taking_it_back_begins_anew() {
        var asked = asked(aPlan(false), after(1), 1);
        var prohibited = asked.prohibit(true, after(1));
        assertThat(prohibited.next(after(2))).isEqualTo(new Wait());
        var again = prohibited.prohibit(false, after(3));
        assertThat(again.next(after(4).minusMillis(1))).isEqualTo(new Wait());
        assertThat(again.next(after(4))).isInstanceOf(Ask.class);
        assertThat(again.prohibit(false, after(9))).isSameAs(again);
    }

    @Test
    void a_refusal_by_one_channel_takes_nothing_from_a_message_that_was_sent() {
        var asked = asked(aPlan(false), after(1), 1).settled(SENT);
        assertThat(asked.settled(NOT_SENT)).isSameAs(asked);
    }

    @Test
    void nothing_is_asked_when_it_is_over() {
        var over = aPlan(false).over();
        assertThat(over.next(CLAIMED.plus(Duration.ofDays(999)))).isEqualTo(new Wait());
        assertThat(over.prohibit(true, after(1)).dueAt()).isEmpty();
    }

    @Property
    void never_asks_more_than_three_times_that_reach_nor_twice_in_a_week(
            @ForAll @Size(max = 60) int[] hours, @ForAll @IntRange(max = 1) int reach) {
        var plan = aPlan(false);
        var now = CLAIMED;
        Instant last = null;
        var asked = 0;
        for (var each : hours) {
            now = now.plus(Duration.ofHours(Math.floorMod(each, 400)));
            if (plan.next(now) instanceof Ask(var after, var _)) {
                assertThat(last == null || !now.isBefore(last.plus(SPACING))).isTrue();
                last = now;
                asked++;
                plan = after.settled(reach == 1 ? SENT : NOT_SENT);
            }
        }
        assertThat(asked).isLessThanOrEqualTo(reach == 1 ? 3 : (int) LIMIT.dividedBy(SPACING));
    }

    private static Instant after(int weeks) {
        return CLAIMED.plus(SPACING.multipliedBy(weeks));
    }

    private static ContactPlan asked(ContactPlan plan, Instant at, int number) {
        var step = plan.next(at);
        assertThat(step)
                .isInstanceOfSatisfying(Ask.class, it -> assertThat(it.number()).isEqualTo(number));
        return ((Ask) step).plan();
    }

    private static ContactPlan aPlan(boolean prohibited) {
        return ContactPlan.open(
                new ReferralId(UUID.randomUUID()),
                new OrganizationId(UUID.randomUUID()),
                new PersonId(UUID.randomUUID()),
                prohibited,
                CLAIMED);
    }
}
