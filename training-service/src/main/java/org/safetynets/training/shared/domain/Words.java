package org.safetynets.training.shared.domain;

import org.jspecify.annotations.Nullable;

/**
 * What people read, in the languages they read it in.
 *
 * @param en in English, which everything has
 * @param es in Spanish, where it has been said
 */
public record Words(String en, @Nullable String es) {

    public static Words of(String en) {
        return new Words(en, null);
    }

    public static Words of(String en, String es) {
        return new Words(en, es);
    }

    /** In the language asked for, or else in English. */
    public String in(String language) {
        return "es".equals(language) && es != null ? es : en;
    }
}
