package org.safetynets.identity.person.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.identity.person.domain.PersonFixtures.NOW;
import static org.safetynets.identity.person.domain.PersonFixtures.aPerson;
import static org.safetynets.identity.person.domain.PersonFixtures.aPersonId;
import static org.safetynets.identity.person.domain.PersonFixtures.done;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.safetynets.identity.person.domain.PersonChanged.Kind;
import org.safetynets.identity.person.domain.PersonResult.Done;
import org.safetynets.identity.person.domain.PersonResult.Refused;
import org.safetynets.identity.person.domain.PersonResult.Unchanged;

class ChangingAPersonTest {

    private final Person heron = aPerson("Heron");

    @Test
    void gives_them_another_pseudonym_and_keeps_no_trace_of_the_old_one() {
        // when
        var result = (Done) heron.rename(new Pseudonym("Kingfisher"), null, NOW);
        // then
        assertThat(result.person().pseudonym()).isEqualTo("Kingfisher");
        assertThat(result.person().version()).isEqualTo(2);
        assertThat(result.event().kind()).isEqualTo(Kind.RENAMED);
        assertThat(result.toString()).doesNotContain("Heron");
    }

    @Test
    void is_refused_the_pseudonym_of_another_but_may_spell_the_own_differently() {
        // given
        var alike = new Pseudonym("HER0N");
        // when, then
        assertThat(heron.rename(alike, aPersonId(), NOW))
                .isEqualTo(new Refused(new PseudonymTaken("HER0N")));
        assertThat(heron.rename(alike, heron.id(), NOW)).isInstanceOf(Done.class);
        assertThat(heron.rename(new Pseudonym("Heron"), heron.id(), NOW))
                .isEqualTo(new Unchanged(heron));
    }

    @Test
    void lays_the_own_account_to_rest_and_takes_it_up_again() {
        // when
        var resting = done(heron.deactivate(heron.id(), null, NOW));
        var back = done(resting.reactivate(heron.id(), null, NOW));
        // then
        assertThat(resting.status()).isEqualTo(PersonStatus.DEACTIVATED);
        assertThat(resting.maySignIn()).isTrue();
        assertThat(back.active()).isTrue();
        assertThat(resting.deactivate(heron.id(), null, NOW)).isEqualTo(new Unchanged(resting));
    }

    @Test
    void bars_whom_an_administrator_deactivates_until_an_administrator_takes_it_back() {
        // given
        var admin = aPersonId();
        // when
        var barred = done(heron.deactivate(admin, "spam", NOW));
        // then
        assertThat(barred.maySignIn()).isFalse();
        assertThat(barred.reactivate(heron.id(), null, NOW))
                .isEqualTo(new Refused(new DeactivatedByTheNetwork()));
        assertThat(done(barred.reactivate(admin, "talked", NOW)).maySignIn()).isTrue();
    }

    @Test
    void bars_somebody_at_rest_too() {
        // given
        var resting = done(heron.deactivate(heron.id(), null, NOW));
        // when
        var barred = done(resting.deactivate(aPersonId(), "spam", NOW));
        // then
        assertThat(barred.maySignIn()).isFalse();
        assertThat(barred.deactivate(heron.id(), null, NOW)).isEqualTo(new Unchanged(barred));
    }

    @Test
    void warns_once_and_says_when_the_account_goes() {
        // when
        var warned = done(heron.warnUnused(NOW));
        // then
        assertThat(warned.erasedAfter()).isEqualTo(NOW.plus(Duration.ofDays(30)));
        assertThat(warned.warnUnused(NOW.plusSeconds(1))).isEqualTo(new Unchanged(warned));
    }
}
