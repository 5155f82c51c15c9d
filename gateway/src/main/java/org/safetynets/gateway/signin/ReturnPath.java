package org.safetynets.gateway.signin;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a sign-in leads back to: always a page of ours, never another site. */
final class ReturnPath {

    static final String DEFAULT = "/home";

    /** One slash, then nothing a browser could take for a host, a scheme or a header. */
    private static final Pattern LOCAL =
            Pattern.compile("/(?![/\\\\])[A-Za-z0-9/._~!$&'()*+,;=:@%?-]{0,500}");

    /** Coming back to these would end the session at once, or start over. */
    private static final Pattern OWN = Pattern.compile("/(login|register|logout|exit|oauth2)\\b.*");

    private ReturnPath() {}

    static String checked(@Nullable String wanted) {
        return wanted != null && LOCAL.matcher(wanted).matches() && !OWN.matcher(wanted).matches()
                ? wanted
                : DEFAULT;
    }
}
