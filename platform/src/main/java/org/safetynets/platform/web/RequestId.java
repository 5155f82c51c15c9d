package org.safetynets.platform.web;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The id that ties an answer, its log lines and its traces together. */
public final class RequestId {

    public static final String HEADER = "X-Request-Id";
    static final String MDC_KEY = "requestId";

    /** Anything else could forge log lines. */
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private RequestId() {}

    /** The id of the request this thread serves, or null outside of one. */
    public static @Nullable String current() {
        return MDC.get(MDC_KEY);
    }

    /** The id that came along when it is well formed, else a new one. */
    static String acceptOrMake(@Nullable String given) {
        return given != null && WELL_FORMED.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
    }
}
