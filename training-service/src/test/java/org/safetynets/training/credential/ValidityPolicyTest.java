package org.safetynets.training.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.training.Fixtures.NOON;
import static org.safetynets.training.Fixtures.NOW;
import static org.safetynets.training.Fixtures.aCertification;
import static org.safetynets.training.Fixtures.aRuling;
import static org.safetynets.training.Fixtures.certification;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.safetynets.training.certification.domain.Certification;
import org.safetynets.training.certification.domain.Status;
import org.safetynets.training.credential.domain.Flaw;
import org.safetynets.training.credential.domain.StatusPurpose;
import org.safetynets.training.credential.domain.ValidityPolicy;
import org.safetynets.training.credential.domain.ValidityPolicy.Validity;
import org.safetynets.training.shared.domain.Moment;

class ValidityPolicyTest {

    private static final Validity AROUND_NOON =
            new Validity(NOON.minus(Duration.ofDays(1)), NOON.plus(Duration.ofDays(1)));

    private final Certification active = aCertification();

    @Test
    void counts_within_its_time() {
        assertThat(ValidityPolicy.COUNTS.decide(AROUND_NOON, active, NOW)).isEmpty();
    }

    @Test
    void begins_at_its_first_instant() {
        var from = AROUND_NOON.from();

        assertThat(at(from.minusMillis(1))).contains(Flaw.NOT_YET_VALID);
        assertThat(at(from)).isEmpty();
    }

    @Test
    void has_ended_at_the_first_instant_after_it() {
        var until = AROUND_NOON.until();

        assertThat(at(until.minusMillis(1))).isEmpty();
        assertThat(at(until)).contains(Flaw.EXPIRED);
    }

    @Test
    void ends_with_the_certification_even_when_it_names_a_later_instant_itself() {
        var over = active.term().through().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        var longer = new Validity(AROUND_NOON.from(), over.plus(Duration.ofDays(1)));

        assertThat(ValidityPolicy.COUNTS.decide(longer, active, Moment.of(over, ZoneOffset.UTC)))
                .contains(Flaw.EXPIRED);
    }

    @Test
    void is_held_back_while_suspended_and_counts_again_when_reinstated() {
        var suspended = certification(active.suspend(aRuling()));
        var reinstated = certification(suspended.reinstate(aRuling()));

        assertThat(ValidityPolicy.COUNTS.decide(AROUND_NOON, suspended, NOW))
                .contains(Flaw.SUSPENDED);
        assertThat(ValidityPolicy.COUNTS.decide(AROUND_NOON, reinstated, NOW)).isEmpty();
    }

    @Test
    void says_revoked_rather_than_expired() {
        var revoked = certification(active.revoke(aRuling()));
        var later = Moment.of(AROUND_NOON.until(), ZoneOffset.UTC);

        assertThat(ValidityPolicy.COUNTS.decide(AROUND_NOON, revoked, later))
                .contains(Flaw.REVOKED);
    }

    @Test
    void the_lists_call_nothing_revoked_that_has_only_ended() {
        assertThat(StatusPurpose.of(Status.ACTIVE)).isEmpty();
        assertThat(StatusPurpose.of(Status.SUSPENDED)).containsExactly(StatusPurpose.SUSPENSION);
        assertThat(StatusPurpose.of(Status.EXPIRED)).containsExactly(StatusPurpose.SUSPENSION);
        assertThat(StatusPurpose.of(Status.REVOKED)).containsExactly(StatusPurpose.REVOCATION);
    }

    private java.util.Optional<Flaw> at(Instant now) {
        return ValidityPolicy.COUNTS.decide(AROUND_NOON, active, Moment.of(now, ZoneOffset.UTC));
    }
}
