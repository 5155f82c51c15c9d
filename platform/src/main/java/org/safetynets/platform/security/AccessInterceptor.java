package org.safetynets.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.ForbiddenException;
import org.safetynets.platform.problems.NotFoundException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Asks each operation's access rule before the operation runs, and before its body is read. */
public final class AccessInterceptor implements HandlerInterceptor {

    private final UnauthenticatedAnswer unauthenticated;

    public AccessInterceptor(UnauthenticatedAnswer unauthenticated) {
        this.unauthenticated = unauthenticated;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        if (!(handler instanceof HandlerMethod method) || !AccessRulesCheck.ours(method)) {
            return true;
        }
        var rule = AccessRule.of(method).orElseThrow(ForbiddenException::new);
        var caller = Callers.current().orElse(null);
        return switch (rule.decide(caller, organization(request))) {
            case ALLOWED -> true;
            case FORBIDDEN -> throw new ForbiddenException();
            case NOT_FOUND -> throw new NotFoundException();
            case UNAUTHENTICATED -> {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                unauthenticated.write(HttpStatus.UNAUTHORIZED, request, response);
                yield false;
            }
        };
    }

    private static @Nullable OrganizationId organization(HttpServletRequest request) {
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                        instanceof Map<?, ?> variables
                && variables.get("organizationId") instanceof String text) {
            try {
                return new OrganizationId(UUID.fromString(text));
            } catch (IllegalArgumentException e) {
                return null; // not an id: no such organization
            }
        }
        return null;
    }
}
