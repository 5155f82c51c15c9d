package org.safetynets.platform.personal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Set;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Callers;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * An access token outlives its person by some minutes: nothing is written with it, so that nothing
 * about them comes into being again. To somebody erased, whatever they would change is not there.
 *
 * <p>Each instance keeps in memory who was erased of late, so that no request waits for it. What
 * was under way at that moment is found by {@link ErasingLatecomers}.
 */
public final class ErasedCallers implements HandlerInterceptor {

    /** Far longer than an access token lives. */
    private static final Duration OF_LATE = Duration.ofHours(6);

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final ErasedPeople erased;
    private volatile Set<PersonId> lately = Set.of();

    public ErasedCallers(ErasedPeople erased) {
        this.erased = erased;
    }

    /** Another instance may have taken the event, so each looks into what they share. */
    @Scheduled(fixedDelayString = "${nets.erasure.look-every:PT1S}")
    public void look() {
        lately = Set.copyOf(erased.within(OF_LATE));
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!READING.contains(request.getMethod())
                && Callers.current().map(Caller::personId).filter(lately::contains).isPresent()
                && !open(handler)) {
            throw new NotFoundException();
        }
        return true;
    }

    private static boolean open(Object handler) {
        return handler instanceof HandlerMethod method
                && (method.hasMethodAnnotation(OpenToErased.class)
                        || AnnotatedElementUtils.hasAnnotation(
                                method.getBeanType(), OpenToErased.class));
    }
}
