package org.safetynets.identity.erasure.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.safetynets.identity.erasure.domain.Erasures;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Callers;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * An access token outlives its person by some minutes: nothing new is written about them with it.
 * Asking again for the erasure is answered as it should be.
 */
@Component
class ErasedStayAway implements HandlerInterceptor, WebMvcConfigurer {

    private final Erasures erasures;

    ErasedStayAway(Erasures erasures) {
        this.erasures = erasures;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns("/api/identity/me/**", "/api/identity/invitations/**")
                .excludePathPatterns("/api/identity/me/erasure/**");
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        var writes = !request.getMethod().equals("GET");
        if (writes && Callers.current().map(Caller::personId).flatMap(erasures::of).isPresent()) {
            throw new NotFoundException();
        }
        return true;
    }
}
