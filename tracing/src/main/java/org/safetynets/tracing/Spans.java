package org.safetynets.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Begins spans. Without a collector they are ids that travel along and are written in log lines;
 * with one they are told to it as well, behind the back of what is measured: what the collector
 * cannot take is dropped, never waited for.
 */
public final class Spans implements AutoCloseable {

    /** The W3C header, on HTTP requests and on messages. */
    public static final String HEADER = "traceparent";

    private static final W3CTraceContextPropagator W3C = W3CTraceContextPropagator.getInstance();
    private static final TextMapGetter<String> ALONE = new Alone();

    private final SdkTracerProvider provider;
    private final Tracer tracer;

    /**
     * @param service the name of the application
     * @param instance what tells it from others of the same name
     */
    public Spans(Collector collector, String service, String instance) {
        this(processors(collector), collector.share(), service, instance);
    }

    Spans(List<SpanProcessor> processors, double share, String service, String instance) {
        var resource =
                Resource.builder()
                        .put("service.name", service)
                        .put("service.namespace", "safety-nets")
                        .put("service.instance.id", instance)
                        .build();
        // Whoever begins a trace has decided; where nothing is told nothing is recorded either.
        var sampler =
                processors.isEmpty()
                        ? Sampler.alwaysOff()
                        : Sampler.parentBased(Sampler.traceIdRatioBased(share));
        var builder = SdkTracerProvider.builder().setResource(resource).setSampler(sampler);
        processors.forEach(builder::addSpanProcessor);
        this.provider = builder.build();
        this.tracer = provider.get("org.safetynets");
    }

    private static List<SpanProcessor> processors(Collector collector) {
        var processors = new ArrayList<SpanProcessor>();
        if (collector.exists()) {
            var exporter = OtlpHttpSpanExporter.builder().setEndpoint(collector.traces()).build();
            processors.add(BatchSpanProcessor.builder(exporter).build());
        }
        return processors;
    }

    /** The first span of a new trace, whatever the caller claims to be part of. */
    public Span root(SpanKind kind, String name) {
        return builder(kind, name).setNoParent().startSpan();
    }

    /**
     * A span below its parent, or one that is part of nothing where the parent is missing or
     * malformed.
     *
     * @param parent a {@code traceparent}
     */
    public Span begin(SpanKind kind, String name, @Nullable String parent) {
        var context = W3C.extract(Context.root(), parent, ALONE);
        return Span.fromContext(context).getSpanContext().isValid()
                ? builder(kind, name).setParent(context).startSpan()
                : Span.getInvalid();
    }

    /** A span of something handed to a system that is not ours. */
    public Span toOutside(String name, @Nullable String parent) {
        return begin(SpanKind.CLIENT, name, parent);
    }

    private SpanBuilder builder(SpanKind kind, String name) {
        return tracer.spanBuilder(name).setSpanKind(kind);
    }

    /** What those called hear of the span, or null where it is part of nothing. */
    public static @Nullable String traceparent(Span span) {
        var context = span.getSpanContext();
        return context.isValid()
                ? "00-%s-%s-%s"
                        .formatted(
                                context.getTraceId(),
                                context.getSpanId(),
                                context.getTraceFlags().asHex())
                : null;
    }

    /** Tells what is left to tell, for a few seconds at most. */
    @Override
    public void close() {
        provider.shutdown().join(3, TimeUnit.SECONDS);
    }

    /** No state and no baggage comes along, in which something about a person could travel. */
    private static final class Alone implements TextMapGetter<String> {

        @Override
        public Iterable<String> keys(String parent) {
            return List.of(HEADER);
        }

        @Override
        public @Nullable String get(@Nullable String parent, String key) {
            return HEADER.equals(key) ? parent : null;
        }
    }
}
