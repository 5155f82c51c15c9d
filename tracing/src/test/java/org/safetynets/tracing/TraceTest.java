package org.safetynets.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.SpanKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;

class TraceTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String PARENT = "00-" + TRACE + "-00f067aa0ba902b7-01";

    private final Spans spans = new Spans(Collector.none(), "group-service", "one");

    @AfterEach
    void nothingIsLeftOnTheThread() {
        assertThat(Trace.current()).isNull();
        assertThat(MDC.get("traceId")).isNull();
        spans.close();
    }

    @Test
    void a_step_has_the_trace_of_its_parent_and_an_id_of_its_own() {
        // when
        try (var _ = Trace.begin(spans.begin(SpanKind.SERVER, "GET", PARENT))) {
            // then
            assertThat(Trace.current())
                    .matches("00-" + TRACE + "-[0-9a-f]{16}-0[01]")
                    .doesNotContain("00f067aa0ba902b7");
            assertThat(MDC.get("traceId")).isEqualTo(TRACE);
        }
    }

    @Test
    void a_step_within_a_step_ends_where_it_began() {
        try (var _ = Trace.begin(spans.begin(SpanKind.SERVER, "GET", PARENT))) {
            // given
            var before = Trace.current();
            // when
            Trace.within(null, () -> assertThat(Trace.current()).isNull());
            // then
            assertThat(Trace.current()).isEqualTo(before);
        }
    }

    @Test
    void work_of_a_trace_that_began_elsewhere_is_part_of_it() {
        Trace.within(PARENT, () -> assertThat(Trace.current()).isEqualTo(PARENT));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "00-" + TRACE + "-00f067aa0ba902b7",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-" + TRACE + "-0000000000000000-01",
                "00-ana@example.org-00f067aa0ba902b7-01",
                PARENT + "\nforged"
            })
    void what_is_no_trace_begins_none(String nonsense) {
        try (var _ = Trace.begin(spans.begin(SpanKind.SERVER, "GET", nonsense))) {
            assertThat(Trace.current()).isNull();
        }
    }
}
