package org.safetynets.platform.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final AtomicInteger questions = new AtomicInteger();
    private final AtomicBoolean out = new AtomicBoolean();
    private final Figure failing = new Figure("test.failing", "", this::answer);
    private final Figure other = new Figure("test.other", "", () -> 7);
    private final Figures figures = new Figures(List.of(failing, other), meters);

    private int answer() {
        if (out.get()) {
            throw new IllegalStateException("the database is out");
        }
        return questions.incrementAndGet();
    }

    private double value(String name) {
        return meters.get(name).gauge().value();
    }

    @Test
    void a_scrape_costs_no_question() {
        // when
        figures.ask();
        // then
        assertThat(value("test.failing")).isEqualTo(1);
        assertThat(value("test.failing")).isEqualTo(1);
        assertThat(questions).hasValue(1);
    }

    @Test
    void what_cannot_be_answered_is_no_number_and_hides_no_other() {
        // given
        figures.ask();
        out.set(true);
        // when
        figures.ask();
        // then
        assertThat(value("test.failing")).isNaN();
        assertThat(value("test.other")).isEqualTo(7);
    }
}
