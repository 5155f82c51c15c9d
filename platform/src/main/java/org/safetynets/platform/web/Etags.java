package org.safetynets.platform.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Entity tags made of an aggregate's version. */
public final class Etags {

    private Etags() {}

    /** The entity tag of a version, quoted: {@code "5"}. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Demands that the If-Match header names the version.
     *
     * @throws PreconditionException 428 when the header is missing, 412 when it names another
     */
    public static void requireMatch(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw PreconditionException.missing();
        }
        var matches =
                Arrays.stream(ifMatch.split(",", -1))
                        .map(String::strip)
                        .anyMatch(it -> it.equals("*") || it.equals(of(version)));
        if (!matches) {
            throw PreconditionException.stale();
        }
    }
}
