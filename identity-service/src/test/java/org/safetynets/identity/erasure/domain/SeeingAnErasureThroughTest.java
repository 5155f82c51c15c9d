package org.safetynets.identity.erasure.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.kernel.PersonId;

class SeeingAnErasureThroughTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final Set<String> SERVICES = Set.of("group-service", "training-service");

    private final Erasure requested =
            Erasure.request(
                    new ErasureId(UUID.randomUUID()),
                    new PersonId(UUID.randomUUID()),
                    new CodeHash("abc"),
                    SERVICES,
                    NOW);

    @Test
    void is_due_within_thirty_days() {
        assertThat(requested.dueBy()).isEqualTo(NOW.plus(Duration.ofDays(30)));
        assertThat(requested.status()).isEqualTo(ErasureStatus.REQUESTED);
    }

    @Test
    void is_under_way_with_the_first_receipt() {
        // when
        var after = requested.receive(receipt("group-service"), LATER);
        // then
        assertThat(after.status()).isEqualTo(ErasureStatus.UNDER_WAY);
        assertThat(after.missing()).containsExactly("training-service");
    }

    @Test
    void is_completed_by_the_last_receipt_once_the_account_is_gone() {
        // when
        var answered =
                requested
                        .receive(receipt("group-service"), NOW)
                        .receive(receipt("training-service"), NOW);
        var gone = answered.loseAccount(LATER);
        // then
        assertThat(answered.status()).isEqualTo(ErasureStatus.UNDER_WAY);
        assertThat(gone.status()).isEqualTo(ErasureStatus.COMPLETED);
        assertThat(gone.completedAt()).contains(LATER);
    }

    @Test
    void is_not_changed_by_a_receipt_that_comes_again() {
        // given
        var after = requested.receive(receipt("group-service"), NOW);
        // then
        assertThat(after.receive(receipt("group-service"), LATER)).isSameAs(after);
    }

    @Test
    void is_overdue_from_the_deadline_on_and_not_before() {
        assertThat(requested.check(requested.dueBy().minusMillis(1))).isSameAs(requested);
        // when
        var late = requested.check(requested.dueBy());
        // then
        assertThat(late.status()).isEqualTo(ErasureStatus.OVERDUE);
        assertThat(late.check(requested.dueBy())).isSameAs(late);
    }

    @Test
    void completes_even_when_it_is_overdue() {
        // given
        var late = requested.check(requested.dueBy()).loseAccount(LATER);
        // when
        var done =
                late.receive(receipt("group-service"), LATER)
                        .receive(receipt("training-service"), LATER);
        // then
        assertThat(done.status()).isEqualTo(ErasureStatus.COMPLETED);
    }

    private static Receipt receipt(String service) {
        return new Receipt(service, NOW, 1, 0, List.of());
    }
}
