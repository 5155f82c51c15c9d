package org.safetynets.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.safetynets.platform.problems.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** A missing or bad access token is a 401 problem, never a redirect. */
public final class UnauthenticatedAnswer implements AuthenticationEntryPoint {

    private final ProblemWriter problems;

    public UnauthenticatedAnswer(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        write(HttpStatus.UNAUTHORIZED, request, response);
    }

    void write(HttpStatus status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        problems.write("unauthenticated", status, request, response);
    }
}
