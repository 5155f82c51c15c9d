package org.safetynets.training.verification;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets the page load its own style sheet, send its own form, and nothing else. */
final class PageHeaders implements HandlerInterceptor {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors 'none'";

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Robots-Tag", "noindex");
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        return true;
    }
}
