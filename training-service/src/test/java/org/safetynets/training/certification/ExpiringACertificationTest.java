package org.safetynets.training.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.training.Fixtures.NOON;
import static org.safetynets.training.Fixtures.aCertification;
import static org.safetynets.training.Fixtures.aRuling;
import static org.safetynets.training.Fixtures.certification;

import org.junit.jupiter.api.Test;
import org.safetynets.training.certification.domain.Certification;
import org.safetynets.training.certification.domain.Change;
import org.safetynets.training.certification.domain.HistoryEntry;
import org.safetynets.training.certification.domain.Status;
import org.safetynets.training.shared.domain.Moment;

class ExpiringACertificationTest {

    private static final Certification ACTIVE = aCertification();
    private static final Moment LAST_DAY = new Moment(NOON, ACTIVE.term().through());
    private static final Moment DAY_AFTER = new Moment(NOON, ACTIVE.term().through().plusDays(1));

    @Test
    void still_counts_on_its_last_day() {
        assertThat(ACTIVE.statusOn(LAST_DAY)).isEqualTo(Status.ACTIVE);
        assertThat(ACTIVE.expire(LAST_DAY)).isEmpty();
    }

    @Test
    void no_longer_counts_the_day_after_even_before_that_is_recorded() {
        assertThat(ACTIVE.status()).isEqualTo(Status.ACTIVE);
        assertThat(ACTIVE.statusOn(DAY_AFTER)).isEqualTo(Status.EXPIRED);
    }

    @Test
    void the_clock_ends_it_the_day_after() {
        var ended = ACTIVE.expire(DAY_AFTER).orElseThrow();

        assertThat(ended.change()).isEqualTo(Change.EXPIRED);
        assertThat(ended.certification().status()).isEqualTo(Status.EXPIRED);
        assertThat(ended.certification().standing().history())
                .last()
                .isEqualTo(new HistoryEntry(Change.EXPIRED, NOON, null, "term over"));
    }

    @Test
    void ends_once() {
        var ended = ACTIVE.expire(DAY_AFTER).orElseThrow().certification();

        assertThat(ended.expire(DAY_AFTER)).isEmpty();
    }

    @Test
    void a_suspended_one_ends_too() {
        var suspended = certification(ACTIVE.suspend(aRuling()));

        assertThat(suspended.expire(DAY_AFTER)).isPresent();
    }

    @Test
    void a_revoked_one_stays_revoked() {
        var revoked = certification(ACTIVE.revoke(aRuling()));

        assertThat(revoked.statusOn(DAY_AFTER)).isEqualTo(Status.REVOKED);
        assertThat(revoked.expire(DAY_AFTER)).isEmpty();
    }
}
