package org.safetynets.referrals.integration.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.safetynets.referrals.integration.domain.Activity;
import org.safetynets.referrals.integration.domain.DayOfUse;
import org.safetynets.referrals.integration.domain.IntegrationId;
import org.safetynets.referrals.integration.domain.LoggedRequest;

class RequestLogTest {

    private final InMemory kept = new InMemory();
    private final RequestLog log = new RequestLog(kept);

    @Test
    void an_orderly_stop_loses_nothing_of_what_was_taken() {
        // given
        log.start();
        var all = IntStream.range(0, 2000).mapToObj(RequestLogTest::request).toList();
        // when
        all.forEach(log::add);
        log.stop();
        // then
        assertThat(kept.requests).containsExactlyElementsOf(all);
    }

    @Test
    void a_database_that_fails_is_tried_again_and_nothing_is_kept_twice() {
        // given
        kept.failing.set(2);
        log.start();
        // when
        log.add(request(1));
        // then
        await().atMost(Duration.ofSeconds(30)).until(() -> kept.failing.get() <= 0);
        log.stop();
        assertThat(kept.requests).containsExactly(request(1));
    }

    private static LoggedRequest request(int number) {
        return new LoggedRequest(
                new UUID(0, number),
                new IntegrationId(new UUID(1, 1)),
                Instant.EPOCH,
                "GET",
                "/fhir/Task/{id}",
                200,
                3,
                "");
    }

    private static final class InMemory implements Activity {
        private final List<LoggedRequest> requests = new CopyOnWriteArrayList<>();
        private final AtomicInteger failing = new AtomicInteger();

        @Override
        public void keep(List<LoggedRequest> some) {
            if (failing.getAndDecrement() > 0) {
                throw new IllegalStateException("The database is away");
            }
            requests.addAll(some);
        }

        @Override
        public List<LoggedRequest> requests(IntegrationId system, Optional<UUID> before, int size) {
            return List.of();
        }

        @Override
        public List<DayOfUse> days(IntegrationId system, LocalDate from) {
            return List.of();
        }

        @Override
        public Map<IntegrationId, Instant> lastUsed(Collection<IntegrationId> systems) {
            return Map.of();
        }
    }
}
