package org.safetynets.portal.layout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language the person chose, else the first of the browser's that we speak, else English. The
 * choice is kept in a cookie that goes when the browser closes, so that nothing of it stays.
 */
final class ChosenLanguage implements LocaleResolver {

    private final List<Locale> spoken;
    private final boolean secure;
    private final String name;

    /**
     * @param site what browsers see; requests come here without TLS from the gateway whatever it is
     */
    ChosenLanguage(List<Locale> spoken, String site) {
        this.spoken = spoken;
        this.secure = site.startsWith("https://");
        this.name = secure ? "__Host-language" : "language";
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, name);
        if (cookie != null) {
            return spoken(Locale.forLanguageTag(cookie.getValue()));
        }
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return spoken.getFirst();
        }
        var wanted = Locale.LanguageRange.parse(acceptLanguage(request));
        var match = Locale.lookup(wanted, spoken);
        return match == null ? spoken.getFirst() : match;
    }

    /** A header that cannot be read says nothing about the language. */
    private static String acceptLanguage(HttpServletRequest request) {
        try {
            var header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
            Locale.LanguageRange.parse(header);
            return header;
        } catch (IllegalArgumentException unreadable) {
            return Locale.ENGLISH.toLanguageTag();
        }
    }

    @Override
    public void setLocale(
            HttpServletRequest request,
            @Nullable HttpServletResponse response,
            @Nullable Locale locale) {
        if (response == null || locale == null) {
            throw new UnsupportedOperationException("a language is set by answering with it");
        }
        var cookie =
                ResponseCookie.from(name, spoken(locale).toLanguageTag())
                        .path("/")
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite("Lax")
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private Locale spoken(Locale wanted) {
        return spoken.stream()
                .filter(locale -> locale.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(spoken.getFirst());
    }
}
