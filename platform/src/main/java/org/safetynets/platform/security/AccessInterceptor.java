package org.safetynets.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.ForbiddenException;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.ProblemWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Asks each operation's access rule before the operation runs, and before its body is read. */
public final class AccessInterceptor implements HandlerInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(AccessInterceptor.class);

    private final UnauthenticatedAnswer unauthenticated;
    private final ProblemWriter problems;

    public AccessInterceptor(UnauthenticatedAnswer unauthenticated, ProblemWriter problems) {
        this.unauthenticated = unauthenticated;
        this.problems = problems;
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
        var answer = rule.decide(caller, organization(request));
        if (answer != AccessRule.Answer.ALLOWED) {
            tell(caller, method, answer);
        }
        return switch (answer) {
            case ALLOWED -> steppedUp(method, caller) || askToStepUp(request, response);
            case FORBIDDEN -> throw new ForbiddenException();
            case NOT_FOUND -> throw new NotFoundException();
            case UNAUTHENTICATED -> {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                unauthenticated.write(HttpStatus.UNAUTHORIZED, request, response);
                yield false;
            }
        };
    }

    /** Who tries doors is found by their id; addresses may hold what is nobody's to read. */
    private static void tell(
            @Nullable Caller caller, HandlerMethod method, AccessRule.Answer answer) {
        LOG.info(
                "{} is refused {}.{}: {}",
                caller == null ? "Nobody known" : caller.id(),
                method.getBeanType().getSimpleName(),
                method.getMethod().getName(),
                answer);
    }

    private boolean steppedUp(HandlerMethod method, @Nullable Caller caller) {
        var service = caller != null && caller.service().isPresent();
        return service || !StepUpRule.isOn(method) || Assurance.isFresh();
    }

    /** RFC 9470, section 3. */
    private boolean askToStepUp(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE,
                "Bearer error=\"insufficient_user_authentication\", acr_values=\"%d\", max_age=\"%d\""
                        .formatted(Assurance.LEVEL, Assurance.FRESH.toSeconds()));
        problems.write("step-up-required", HttpStatus.UNAUTHORIZED, request, response);
        return false;
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
