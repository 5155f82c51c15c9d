package org.safetynets.tracing.web;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.safetynets.tracing.Spans;
import org.safetynets.tracing.Told;
import org.safetynets.tracing.Trace;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/** Makes every request a step of the trace that the gateway began. */
public final class TracedRequests extends OncePerRequestFilter {

    private static final String UNMATCHED = "unmatched";

    private final Spans spans;

    public TracedRequests(Spans spans) {
        this.spans = spans;
    }

    /** For whom this request calls others, on any thread; null outside of a trace. */
    public static @Nullable String of(HttpServletRequest request) {
        return (String) request.getAttribute(Spans.HEADER);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var parent = request.getHeader(Spans.HEADER);
        var span = spans.begin(SpanKind.SERVER, Told.method(request.getMethod()), parent);
        request.setAttribute(Spans.HEADER, Spans.traceparent(span));
        try (var _ = Trace.begin(span)) {
            handle(request, response, chain, span);
        }
    }

    private static void handle(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, Span span)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
            Told.answered(span, request.getMethod(), route(request), response.getStatus());
        } catch (ServletException | IOException | RuntimeException e) {
            Told.failed(span, e);
            throw e;
        }
    }

    private static String route(HttpServletRequest request) {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? UNMATCHED : pattern.toString();
    }

    /** What is said about an error belongs to the request that failed. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
