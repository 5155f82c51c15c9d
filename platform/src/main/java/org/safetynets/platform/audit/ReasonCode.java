package org.safetynets.platform.audit;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes a code of the words in which a service says why it asks. */
public final class ReasonCode {

    private static final int MOST = 64;

    private ReasonCode() {}

    /** For example {@code roster-of-a-group}; null when there is nothing to make one of. */
    public static @Nullable String of(@Nullable String words) {
        if (words == null) {
            return null;
        }
        var code =
                words.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceFirst("^[-0-9]+", "");
        var cut = code.substring(0, Math.min(code.length(), MOST)).replaceFirst("-+$", "");
        return cut.isEmpty() ? null : cut;
    }
}
