package org.safetynets.platform.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;

class TraceTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String PARENT = "00-" + TRACE + "-00f067aa0ba902b7-01";

    @Test
    void a_step_has_the_trace_of_its_parent_and_an_id_of_its_own() {
        // when
        Trace.within(
                PARENT,
                () -> {
                    // then
                    assertThat(Trace.current())
                            .matches("00-" + TRACE + "-[0-9a-f]{16}-01")
                            .isNotEqualTo(PARENT);
                    assertThat(MDC.get("traceId")).isEqualTo(TRACE);
                });
        assertThat(Trace.current()).isNull();
    }

    @Test
    void a_step_within_a_step_ends_where_it_began() {
        // given
        var before = new AtomicReference<String>();
        Trace.within(
                PARENT,
                () -> {
                    before.set(Trace.current());
                    // when
                    Trace.within(null, () -> assertThat(Trace.current()).isNull());
                    // then
                    assertThat(Trace.current()).isEqualTo(before.get());
                });
    }

    @ParameterizedTest
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
        Trace.within(nonsense, () -> assertThat(Trace.current()).isNull());
    }
}
