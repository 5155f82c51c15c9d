package org.safetynets.identity.export.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safetynets.identity.export.domain.Progress.Expired;
import org.safetynets.identity.export.domain.Progress.Failed;
import org.safetynets.identity.export.domain.Progress.Gathering;
import org.safetynets.identity.export.domain.Progress.Ready;
import org.safetynets.platform.kernel.PersonId;

class GatheringAnExportTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final List<String> ONE = List.of("group-service");

    private final Export requested =
            Export.request(new ExportId(UUID.randomUUID()), new PersonId(UUID.randomUUID()), NOW);

    @Test
    void is_ready_for_seven_days_when_all_have_answered() {
        // when
        var ready = requested.asked(5, List.of(), NOW);
        // then
        var until = NOW.plus(Duration.ofDays(7));
        assertThat(ready.progress()).isEqualTo(new Ready(NOW, until, List.of()));
        assertThat(ready.expire(until.minusMillis(1))).isSameAs(ready);
        assertThat(ready.expire(until).progress()).isEqualTo(new Expired(NOW, until));
    }

    @Test
    void waits_longer_each_time_a_service_does_not_answer() {
        // when
        var once = requested.asked(5, ONE, NOW);
        var twice = once.asked(5, ONE, NOW);
        // then
        assertThat(once.progress()).isEqualTo(new Gathering(1, NOW.plusSeconds(5)));
        assertThat(twice.progress()).isEqualTo(new Gathering(2, NOW.plusSeconds(10)));
    }

    @Test
    void says_after_an_hour_what_is_missing() {
        // given
        var anHourLater = NOW.plus(Duration.ofHours(1));
        assertThat(requested.asked(5, ONE, anHourLater.minusMillis(1)).progress())
                .isInstanceOf(Gathering.class);
        // when
        var ready = requested.asked(5, ONE, anHourLater);
        // then
        assertThat(ready.progress())
                .isEqualTo(new Ready(anHourLater, anHourLater.plus(Duration.ofDays(7)), ONE));
    }

    @Test
    void fails_when_nobody_answered_for_an_hour() {
        // given
        var anHourLater = NOW.plus(Duration.ofHours(1));
        // then
        assertThat(requested.asked(1, ONE, anHourLater).progress())
                .isEqualTo(new Failed(anHourLater));
    }
}
