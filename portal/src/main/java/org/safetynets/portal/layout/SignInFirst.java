package org.safetynets.portal.layout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.util.UriComponentsBuilder;

/** Leads a person to sign in and back; a background request only learns that it must. */
public final class SignInFirst implements AuthenticationEntryPoint {

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException missing)
            throws IOException {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", signIn(pageOf(request)));
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        if (!HttpMethod.GET.matches(request.getMethod())) {
            response.sendError(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, signIn(request.getRequestURI()));
    }

    /** The page that asked in the background, not the part of it that was asked for. */
    private static String pageOf(HttpServletRequest request) {
        var page = request.getHeader("HX-Current-URL");
        return page == null ? "/home" : OwnPath.ofAddress(page);
    }

    public static String signIn(String returnTo) {
        return UriComponentsBuilder.fromPath("/login")
                .queryParam("returnTo", OwnPath.of(returnTo))
                .toUriString();
    }
}
