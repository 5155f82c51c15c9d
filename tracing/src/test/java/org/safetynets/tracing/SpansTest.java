package org.safetynets.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a collector is told, and what never. */
class SpansTest {

    private final InMemorySpanExporter collector = InMemorySpanExporter.create();

    private Spans telling(double share) {
        return new Spans(List.of(SimpleSpanProcessor.create(collector)), share, "gateway", "one");
    }

    @Test
    void a_step_is_told_below_the_one_that_led_to_it() {
        // given
        var gateway = telling(1);
        var service = telling(1);
        var request = gateway.root(SpanKind.SERVER, "GET");
        // when
        service.begin(SpanKind.CONSUMER, "process", Spans.traceparent(request)).end();
        request.end();
        // then
        assertThat(collector.getFinishedSpanItems())
                .extracting(it -> it.getParentSpanId())
                .containsExactly(request.getSpanContext().getSpanId(), "0000000000000000");
        assertThat(collector.getFinishedSpanItems())
                .extracting(it -> it.getTraceId())
                .containsOnly(request.getSpanContext().getTraceId());
    }

    @Test
    void whoever_begins_a_trace_decides_whether_it_is_told() {
        // given
        var request = telling(0).root(SpanKind.SERVER, "GET");
        // when
        telling(1).begin(SpanKind.CONSUMER, "process", Spans.traceparent(request)).end();
        request.end();
        // then it has ids all the same
        assertThat(collector.getFinishedSpanItems()).isEmpty();
        assertThat(Objects.requireNonNull(Spans.traceparent(request)))
                .as("not sampled; 2 says that the id is random")
                .matches(".*-0[02]");
    }

    @Test
    void what_an_exception_says_is_not_told() {
        // given
        var span = telling(1).root(SpanKind.SERVER, "GET");
        // when
        Told.failed(span, new IllegalStateException("ana@example.org is unknown"));
        span.end();
        // then
        var told = collector.getFinishedSpanItems().getFirst();
        assertThat(told.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(told.toString()).doesNotContain("ana@example.org");
        assertThat(told.getEvents()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"GET,GET /api/groups/{id}", "ANA@EXAMPLE.ORG,_OTHER /api/groups/{id}"})
    void a_request_is_told_by_its_route_and_no_word_of_a_stranger(String method, String name) {
        // given
        var span = telling(1).root(SpanKind.SERVER, "GET");
        // when
        Told.answered(span, method, "/api/groups/{id}", 503);
        span.end();
        // then
        var told = collector.getFinishedSpanItems().getFirst();
        assertThat(told.getName()).isEqualTo(name);
        assertThat(told.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
    }

    @ParameterizedTest
    @CsvSource({"ftp://collector,1", "collector:4318,1", "http://collector:4318,1.5"})
    void a_collector_that_cannot_be_is_refused_at_the_start(String address, double share) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Collector(address, share));
    }

    @Test
    void a_collector_is_told_at_the_usual_path() {
        assertThat(new Collector("http://collector:4318/", 1).traces())
                .isEqualTo("http://collector:4318/v1/traces");
    }
}
