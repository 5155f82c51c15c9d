package org.safetynets.referrals.fhir.web;

import ca.uhn.fhir.context.FhirContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.web.RequestId;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What refuses a request before it reaches the FHIR server, such as a bad token or a body that is
 * too large, answers by problem details; here they are put in FHIR's words.
 */
final class OutcomeFilter extends OncePerRequestFilter {

    private final FhirContext fhir;

    OutcomeFilter(FhirContext fhir) {
        this.fhir = fhir;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var watched = new Watched(response);
        chain.doFilter(request, watched);
        if (watched.isProblem()) {
            write(response);
        }
    }

    private void write(HttpServletResponse response) throws IOException {
        var outcome = Outcomes.of(type(response.getStatus()), text(response));
        var body =
                fhir.newJsonParser()
                        .encodeResourceToString(outcome)
                        .getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/fhir+json;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static IssueType type(int status) {
        return switch (status) {
            case 401 -> IssueType.LOGIN;
            case 403 -> IssueType.FORBIDDEN;
            case 404 -> IssueType.NOTFOUND;
            case 413 -> IssueType.TOOLONG;
            default -> status < 500 ? IssueType.INVALID : IssueType.EXCEPTION;
        };
    }

    private static String text(HttpServletResponse response) {
        var status = response.getStatus();
        return switch (status) {
            case 401 -> "The access token is missing or not valid";
            case 413 -> "The body is too large";
            default ->
                    status < 500
                            ? "The request is not valid"
                            : Outcomes.wentWrong(response.getHeader(RequestId.HEADER));
        };
    }

    /** Keeps a problem back, and lets everything else through. */
    private static final class Watched extends HttpServletResponseWrapper {
        private @Nullable Kept kept;

        Watched(HttpServletResponse response) {
            super(response);
        }

        boolean isProblem() {
            return kept != null;
        }

        @Override
        public void setContentType(@Nullable String type) {
            if (type != null && type.startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE)) {
                kept = new Kept();
            } else {
                super.setContentType(type);
            }
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            var problem = kept;
            return problem == null ? super.getOutputStream() : problem;
        }
    }

    private static final class Kept extends ServletOutputStream {
        private final ByteArrayOutputStream problem = new ByteArrayOutputStream();

        @Override
        public void write(int one) {
            problem.write(one);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
