package org.safetynets.portal.services;

import java.io.IOException;
import org.safetynets.tracing.Spans;
import org.safetynets.tracing.web.TracedRequests;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Calls with the token of the person who is looking, with the id and the trace of their request,
 * and with what they call their browser, so that they find it again among their sessions.
 */
final class OnBehalf implements ClientHttpRequestInterceptor {

    private static final String REQUEST_ID = "X-Request-Id";
    private static final String BROWSER = "X-Browser";

    @Override
    public ClientHttpResponse intercept(
            HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication instanceof JwtAuthenticationToken person) {
            request.getHeaders().setBearerAuth(person.getToken().getTokenValue());
        }
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here) {
            var id = here.getRequest().getHeader(REQUEST_ID);
            if (id != null) {
                request.getHeaders().set(REQUEST_ID, id);
            }
            var trace = TracedRequests.of(here.getRequest());
            if (trace != null) {
                request.getHeaders().set(Spans.HEADER, trace);
            }
            var browser = Browser.of(here.getRequest().getHeader(HttpHeaders.USER_AGENT));
            if (browser != null) {
                request.getHeaders().set(BROWSER, browser);
            }
        }
        return execution.execute(request, body);
    }
}
