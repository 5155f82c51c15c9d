package org.safetynets.referrals.integration.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import java.util.regex.Pattern;
import org.safetynets.platform.Ids;
import org.safetynets.platform.web.RequestId;
import org.safetynets.referrals.fhir.access.FhirCallers;
import org.safetynets.referrals.integration.application.RequestLog;
import org.safetynets.referrals.integration.domain.IntegrationId;
import org.safetynets.referrals.integration.domain.LoggedRequest;
import org.springframework.web.filter.OncePerRequestFilter;

/** Logs what a system asked, once the FHIR server has found out which system it is. */
final class RequestLogFilter extends OncePerRequestFilter {

    private static final Pattern KNOWN =
            Pattern.compile(
                    "/fhir/(ServiceRequest|Task|Consent|Patient|Organization|HealthcareService"
                            + "|PractitionerRole|Subscription|metadata)(/.*)?");
    private static final long NANOS = 1_000_000;

    private final RequestLog log;
    private final Clock clock;

    RequestLogFilter(RequestLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var begun = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            if (request.getAttribute(FhirCallers.CLIENT) instanceof UUID system) {
                note(system, request, response, (System.nanoTime() - begun) / NANOS);
            }
        }
    }

    private void note(
            UUID system, HttpServletRequest request, HttpServletResponse response, long millis) {
        var requestId = response.getHeader(RequestId.HEADER);
        log.add(
                new LoggedRequest(
                        Ids.next(),
                        new IntegrationId(system),
                        clock.instant(),
                        request.getMethod(),
                        template(request.getRequestURI()),
                        response.getStatus(),
                        millis,
                        requestId == null ? "" : requestId));
    }

    /** No id, no parameter, nothing that somebody made up. */
    static String template(String path) {
        var found = KNOWN.matcher(path);
        if (!found.matches()) {
            return "/fhir";
        }
        var rest = found.group(2);
        return "/fhir/" + found.group(1) + (rest == null || rest.equals("/") ? "" : "/{id}");
    }
}
