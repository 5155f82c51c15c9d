package org.safetynets.systemtests;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/** Takes spans as any OpenTelemetry collector does (OTLP over HTTP), and keeps them. */
final class SpanCollector implements AutoCloseable {

    static final int PORT = 4318;

    /** A span, with the values of its attributes as text. */
    record Told(
            String service,
            String trace,
            String id,
            String parent,
            String name,
            Map<String, String> attributes,
            List<String> texts) {}

    private final HttpServer server;
    private final Queue<Told> told = new ConcurrentLinkedQueue<>();

    SpanCollector(int port) {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/traces", this::take);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    Map<String, List<Told>> traces() {
        return told.stream().collect(Collectors.groupingBy(Told::trace));
    }

    Collection<Told> all() {
        return List.copyOf(told);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request = ExportTraceServiceRequest.parseFrom(exchange.getRequestBody());
            for (var resource : request.getResourceSpansList()) {
                take(resource);
            }
            exchange.sendResponseHeaders(200, -1);
        }
    }

    private void take(ResourceSpans resource) {
        var service = attributes(resource.getResource().getAttributesList()).get("service.name");
        for (var scope : resource.getScopeSpansList()) {
            scope.getSpansList().forEach(it -> told.add(told(String.valueOf(service), it)));
        }
    }

    private static Told told(String service, Span span) {
        return new Told(
                service,
                HexFormat.of().formatHex(span.getTraceId().toByteArray()),
                HexFormat.of().formatHex(span.getSpanId().toByteArray()),
                HexFormat.of().formatHex(span.getParentSpanId().toByteArray()),
                span.getName(),
                attributes(span.getAttributesList()),
                List.of(
                        span.getStatus().getMessage(),
                        span.getTraceState(),
                        span.getEventsList().toString(),
                        span.getLinksList().toString()));
    }

    private static Map<String, String> attributes(List<KeyValue> attributes) {
        return attributes.stream()
                .collect(
                        Collectors.toMap(
                                KeyValue::getKey,
                                it ->
                                        it.getValue().hasIntValue()
                                                ? String.valueOf(it.getValue().getIntValue())
                                                : it.getValue().getStringValue()));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
