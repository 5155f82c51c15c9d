package org.safetynets.notifications.card.domain;

import java.util.Locale;

/** A language that notices are written in. */
public enum Language {
    EN,
    ES;

    /** ISO 639 code, for example {@code en}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(code());
    }
}
