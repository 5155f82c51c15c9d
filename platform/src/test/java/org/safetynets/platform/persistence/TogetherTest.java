package org.safetynets.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TogetherTest {

    private static final int MOST = 4;

    private final List<List<Integer>> rounds = new CopyOnWriteArrayList<>();
    private final CountDownLatch goOn = new CountDownLatch(1);

    @Test
    void who_comes_while_work_is_under_way_is_served_by_the_next_and_so_many_by_one()
            throws Exception {
        var together = new Together<Integer, Integer>(MOST, this::work);
        try (var askers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Future<Integer>>();
            answers.add(askers.submit(() -> together.ask(0)));
            await().until(() -> rounds.size() == 1);
            IntStream.rangeClosed(1, 5)
                    .forEach(it -> answers.add(askers.submit(() -> together.ask(it))));
            await().until(() -> together.waiting() == 5);

            goOn.countDown();

            for (var i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).get()).isEqualTo(i * 10);
            }
        }
        assertThat(rounds).extracting(List::size).containsExactly(1, MOST, 1);
        assertThat(rounds.stream().flatMap(List::stream))
                .containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5);
    }

    @Test
    void a_failure_is_told_to_those_it_was_for_and_the_next_is_served() {
        goOn.countDown();
        var together = new Together<Integer, Integer>(MOST, this::work);

        assertThatThrownBy(() -> together.ask(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(together.ask(2)).isEqualTo(20);
    }

    @Test
    void one_that_fails_keeps_no_other() throws Exception {
        assertThat(failures(List.of(1, -1, 2))).containsExactly(false, true, false);
        assertThat(rounds).contains(List.of(1), List.of(-1), List.of(2));
    }

    /** Whether each of those failed who are asked for at once, behind another. */
    private List<Boolean> failures(List<Integer> asked) throws Exception {
        var together = new Together<Integer, Integer>(MOST, this::work);
        try (var askers = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = askers.submit(() -> together.ask(0));
            await().until(() -> rounds.size() == 1);
            var behind = asked.stream().map(it -> askers.submit(() -> together.ask(it))).toList();
            await().until(() -> together.waiting() == asked.size());
            goOn.countDown();
            first.get();
            for (var it : behind) {
                await().until(it::isDone);
            }
            return behind.stream().map(it -> it.state() == Future.State.FAILED).toList();
        }
    }

    private List<Integer> work(List<Integer> asked) {
        rounds.add(asked);
        try {
            goOn.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (asked.contains(-1)) {
            throw new IllegalArgumentException();
        }
        return asked.stream().map(it -> it * 10).toList();
    }
}
