package org.safetynets.portal.layout;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Tells templates ({@code #here}) where a person is, to come back there after switching. */
@Component
class Here {

    private final HttpServletRequest request;

    Here(HttpServletRequest request) {
        this.request = request;
    }

    /** The page itself, or, where a form was answered, the page that had the form. */
    public String path() {
        if (HttpMethod.GET.matches(request.getMethod())) {
            return OwnPath.of(request.getRequestURI());
        }
        var from = request.getHeader(HttpHeaders.REFERER);
        return from == null ? "/" : OwnPath.ofAddress(from);
    }

    public boolean in(String path) {
        return path().equals(path);
    }
}
