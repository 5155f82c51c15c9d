package org.safetynets.referrals.practice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.practice.domain.Member.Part;
import org.safetynets.referrals.practice.domain.PracticeResult.Changed;
import org.safetynets.referrals.practice.domain.PracticeResult.Refused;
import org.safetynets.referrals.referral.domain.CodeHash;

class PracticeTest {

    private static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");
    private static final CodeHash CODE = new CodeHash("ab");
    private final PersonId alder = new PersonId(UUID.randomUUID());
    private final PersonId rowan = new PersonId(UUID.randomUUID());
    private final PersonId hazel = new PersonId(UUID.randomUUID());

    @Test
    void is_administered_by_who_founded_it() {
        assertThat(founded().isAdministrator(alder)).isTrue();
        assertThat(founded().version()).isEqualTo(1);
    }

    @Test
    void a_code_lets_one_counselor_in_and_is_used_with_it() {
        // given
        var invited = done(founded().invite(UUID.randomUUID(), CODE, NOW));
        // when
        var joined = done(invited.join(CODE, rowan, "Rowan", NOW));
        // then
        assertThat(joined.member(rowan).orElseThrow().part()).isEqualTo(Part.MEMBER);
        assertThat(joined.join(CODE, hazel, "Hazel", NOW))
                .isEqualTo(new Refused(new PracticeCodeNotValid()));
    }

    @Test
    void a_code_that_is_over_or_of_another_lets_nobody_in() {
        // given
        var invited = done(founded().invite(UUID.randomUUID(), CODE, NOW));
        // then
        var end = NOW.plus(Practice.INVITED_FOR);
        assertThat(invited.join(CODE, rowan, "Rowan", end)).isInstanceOf(Refused.class);
        assertThat(invited.join(CODE, rowan, "Rowan", end.minusMillis(1)))
                .isInstanceOf(Changed.class);
        assertThat(invited.join(new CodeHash("cd"), rowan, "Rowan", NOW))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_member_who_enters_a_code_does_not_use_it() {
        // given
        var invited = done(founded().invite(UUID.randomUUID(), CODE, NOW));
        // then
        assertThat(done(invited.join(CODE, alder, "Alder", NOW))).isEqualTo(invited);
    }

    @Test
    void who_asked_is_let_in_or_not_and_waits_no_more() {
        // given
        var asked = done(founded().ask(rowan, "Rowan", NOW));
        var request = asked.request(rowan).orElseThrow();
        // then
        assertThat(done(asked.ask(rowan, "Rowan", NOW))).isEqualTo(asked);
        assertThat(asked.decline(request).requests()).isEmpty();
        var accepted = done(asked.accept(request, NOW));
        assertThat(accepted.member(rowan)).isPresent();
        assertThat(accepted.requests()).isEmpty();
    }

    @Test
    void one_administrator_stays() {
        // given
        var two = withRowan();
        var founder = two.member(alder).orElseThrow();
        // then
        assertThat(two.appoint(founder, Part.MEMBER))
                .isEqualTo(new Refused(new PracticeNeedsAdministrator()));
        var shared = done(two.appoint(two.member(rowan).orElseThrow(), Part.ADMINISTRATOR));
        assertThat(done(shared.appoint(founder, Part.MEMBER)).isAdministrator(alder)).isFalse();
    }

    @Test
    void whoever_is_there_longest_follows_the_last_administrator() {
        // given
        var invited = done(withRowan().invite(UUID.randomUUID(), CODE, NOW));
        var three = done(invited.join(CODE, hazel, "Hazel", NOW.plusSeconds(9)));
        // when
        var left = three.without(three.member(alder).orElseThrow());
        // then
        assertThat(left.isAdministrator(rowan)).isTrue();
        assertThat(left.isAdministrator(hazel)).isFalse();
        assertThat(left.hasEnded()).isFalse();
    }

    @Test
    void ends_when_nobody_is_left() {
        var one = founded();
        assertThat(one.without(one.member(alder).orElseThrow()).hasEnded()).isTrue();
    }

    @Test
    void has_room_for_so_many_codes_and_those_that_ended_make_room() {
        // given
        var full = founded();
        for (var more = 0; more < Practice.MOST_WAITING; more++) {
            full = done(full.invite(UUID.randomUUID(), new CodeHash("c" + more), NOW));
        }
        // then
        assertThat(full.invite(UUID.randomUUID(), CODE, NOW))
                .isEqualTo(new Refused(new PracticeIsFull(Practice.MOST_WAITING)));
        var later = NOW.plus(Practice.INVITED_FOR);
        assertThat(done(full.invite(UUID.randomUUID(), CODE, later)).invitations()).hasSize(1);
    }

    private Practice withRowan() {
        var invited = done(founded().invite(UUID.randomUUID(), CODE, NOW));
        return done(invited.join(CODE, rowan, "Rowan", NOW));
    }

    private Practice founded() {
        return Practice.found(new PracticeId(UUID.randomUUID()), "Alders", alder, "Alder", NOW);
    }

    private static Practice done(PracticeResult result) {
        assertThat(result).isInstanceOf(Changed.class);
        return ((Changed) result).practice();
    }
}
