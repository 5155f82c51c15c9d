package org.safetynets.groups.gate.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WokenTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicBoolean interrupted = new AtomicBoolean();
    private final Woken woken = new Woken("woken", this::work);

    private void work() {
        begun.countDown();
        try {
            goOn.await();
            done.incrementAndGet();
        } catch (InterruptedException e) {
            interrupted.set(true);
        }
    }

    private Thread ending(Duration patience) {
        return Thread.ofVirtual().start(() -> woken.end(patience));
    }

    @Test
    void what_was_begun_is_finished_before_it_ends_and_nothing_more_begins() throws Exception {
        // given
        woken.wake();
        begun.await();
        woken.wake();
        // when
        var end = ending(LONG);
        await().until(woken::ending);
        woken.wake();
        goOn.countDown();
        end.join();
        // then
        assertThat(done).hasValue(1);
        assertThat(interrupted).isFalse();
    }

    @Test
    void what_takes_too_long_is_interrupted() throws Exception {
        // given
        woken.wake();
        begun.await();
        // when
        woken.end(Duration.ofMillis(1));
        // then
        await().untilTrue(interrupted);
        assertThat(done).hasValue(0);
    }

    @Test
    void calls_while_it_works_are_one() throws Exception {
        // given
        woken.wake();
        begun.await();
        // when
        for (var i = 0; i < 5; i++) {
            woken.wake();
        }
        goOn.countDown();
        // then
        await().untilAsserted(() -> assertThat(done).hasValue(2));
        woken.end(LONG);
        assertThat(done).hasValue(2);
    }
}
