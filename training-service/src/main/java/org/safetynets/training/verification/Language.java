package org.safetynets.training.verification;

import java.util.Locale;

/** The languages that the public proof is said in. */
final class Language {

    private static final String SPANISH = "es";

    private Language() {}

    /** As it was asked for, with its country, or else English. */
    static Locale of(Locale asked) {
        return SPANISH.equals(asked.getLanguage()) ? asked : Locale.ENGLISH;
    }

    /** Without a country. */
    static Locale alone(Locale asked) {
        return Locale.of(of(asked).getLanguage());
    }
}
