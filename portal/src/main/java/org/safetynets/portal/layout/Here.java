package org.safetynets.portal.layout;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Tells templates ({@code #here}) where a person is, to come back there after switching. */
@Component
public class Here {

    private final HttpServletRequest request;
    private final String site;

    Here(HttpServletRequest request, @Value("${nets.site}") String site) {
        this.request = request;
        this.site = site;
    }

    /** The page itself, or, where a form was answered, the page that had the form. */
    public String path() {
        if (HttpMethod.GET.matches(request.getMethod())) {
            return OwnPath.of(request.getRequestURI());
        }
        return before("/");
    }

    /** The page with what its address asks for, where that is plain, to come back to just that. */
    public String whole() {
        var query = request.getQueryString();
        return query == null || !HttpMethod.GET.matches(request.getMethod())
                ? path()
                : OwnPath.of(request.getRequestURI() + "?" + query);
    }

    /** The page that had the form or link that led here. */
    public String before(String unknown) {
        var from = request.getHeader(HttpHeaders.REFERER);
        return from == null ? unknown : OwnPath.ofAddress(from);
    }

    /** The address people type to come here, for what goes out on paper. */
    public String site() {
        return site;
    }

    public boolean in(String path) {
        return path().equals(path);
    }
}
