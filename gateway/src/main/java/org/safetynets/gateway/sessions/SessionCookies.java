package org.safetynets.gateway.sessions;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safetynets.gateway.GatewaySettings;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * The cookies of the gateway: one for a session, one that ties a sign-in to its browser, and one
 * that knows where the exit leads after a session has ended by itself.
 */
public final class SessionCookies {

    private static final Duration SIGN_IN = Duration.ofMinutes(30);

    private final boolean secure;
    private final String session;
    private final String signIn;
    private final String exit;

    private SessionCookies(GatewaySettings settings) {
        this.secure = settings.secure();
        // Browsers share cookies between ports, and several stacks may run on one machine.
        var suffix = secure ? "" : "-" + settings.publicUrl().getPort();
        this.session = (secure ? "__Host-" : "") + "session" + suffix;
        this.signIn = (secure ? "__Host-" : "") + "sign-in" + suffix;
        this.exit = (secure ? "__Host-" : "") + "exit" + suffix;
    }

    public static SessionCookies of(GatewaySettings settings) {
        return new SessionCookies(settings);
    }

    public @Nullable String session(ServerHttpRequest request) {
        return value(request, session);
    }

    public @Nullable String signIn(ServerHttpRequest request) {
        return value(request, signIn);
    }

    public @Nullable String exit(ServerHttpRequest request) {
        return value(request, exit);
    }

    /** A Cookie header with what is not ours, and so may go on to others; may be empty. */
    public String without(ServerHttpRequest request) {
        return request.getCookies().values().stream()
                .flatMap(List::stream)
                .filter(it -> !Set.of(session, signIn, exit).contains(it.getName()))
                .map(HttpCookie::toString)
                .collect(Collectors.joining("; "));
    }

    /** A session cookie ends with the browser; how long it is good for, the store decides. */
    public ResponseCookie begin(String value) {
        return cookie(session, value).build();
    }

    public ResponseCookie end() {
        return cookie(session, "").maxAge(Duration.ZERO).build();
    }

    public ResponseCookie beginSignIn(String value) {
        return cookie(signIn, value).maxAge(SIGN_IN).build();
    }

    /** Ends with the browser too, but not with the session. */
    public ResponseCookie rememberExit(String page) {
        return cookie(exit, page).build();
    }

    public ResponseCookie forgetExit() {
        return cookie(exit, "").maxAge(Duration.ZERO).build();
    }

    private ResponseCookie.ResponseCookieBuilder cookie(String name, String value) {
        return ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax");
    }

    private static @Nullable String value(ServerHttpRequest request, String name) {
        var cookie = request.getCookies().getFirst(name);
        return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
    }
}
