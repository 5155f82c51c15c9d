package org.safetynets.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.safetynets.platform.problems.BodyTooLargeException;
import org.safetynets.platform.problems.ProblemWriter;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Refuses bodies over a limit, announced or not, before they fill the memory. */
public final class BodyLimitFilter extends OncePerRequestFilter {

    private final long usual;
    private final Map<PathPattern, DataSize> larger;
    private final ProblemWriter problems;

    /**
     * @param larger limits of the operations that take more than usual, by their path, in which a
     *     star stands for any one part
     */
    public BodyLimitFilter(DataSize usual, Map<String, DataSize> larger, ProblemWriter problems) {
        this.usual = usual.toBytes();
        this.larger =
                larger.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        it -> PathPatternParser.defaultInstance.parse(it.getKey()),
                                        Map.Entry::getValue));
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var limit = limit(PathContainer.parsePath(request.getRequestURI()));
        if (request.getContentLengthLong() > limit) {
            problems.write("body-too-large", HttpStatus.CONTENT_TOO_LARGE, request, response);
            return;
        }
        chain.doFilter(new Limited(request, limit), response);
    }

    private long limit(PathContainer path) {
        return larger.entrySet().stream()
                .filter(it -> it.getKey().matches(path))
                .mapToLong(it -> it.getValue().toBytes())
                .max()
                .orElse(usual);
    }

    private static final class Limited extends HttpServletRequestWrapper {
        private final long limit;

        Limited(HttpServletRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Counting(super.getInputStream(), limit);
        }
    }

    private static final class Counting extends ServletInputStream {
        private final ServletInputStream body;
        private long left;

        Counting(ServletInputStream body, long limit) {
            this.body = body;
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            var one = body.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var some = body.read(into, offset, length);
            count(Math.max(some, 0));
            return some;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw new BodyTooLargeException();
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
