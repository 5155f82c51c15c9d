package org.safetynets.referrals.referral.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.web.IdempotencyFilter;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the Idempotency-Key off requests whose answer is a code: kept for replay, the answer would
 * hold the code in clear. The controller sees to it that the key counts once.
 */
@Component
@Order(CodesAreNotStored.BETWEEN_SECURITY_AND_IDEMPOTENCY)
class CodesAreNotStored extends OncePerRequestFilter {

    static final int BETWEEN_SECURITY_AND_IDEMPOTENCY = -50;
    static final String KEY = "referrals.request-key";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || !request.getServletPath()
                        .matches("/api/referrals/organizations/[^/]+/referrals/?");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(KEY, request.getHeader(IdempotencyFilter.HEADER));
        chain.doFilter(new WithoutKey(request), response);
    }

    private static final class WithoutKey extends HttpServletRequestWrapper {
        WithoutKey(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return IdempotencyFilter.HEADER.equalsIgnoreCase(name) ? null : super.getHeader(name);
        }
    }
}
