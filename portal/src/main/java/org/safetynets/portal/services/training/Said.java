package org.safetynets.portal.services.training;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;

/** What people read, in the languages it was said in; a bare text counts as English. */
public record Said(String en, @Nullable String es) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Said of(String en) {
        return new Said(en, null);
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public Said {}

    /** In the language asked for, or else in English. */
    public String in(String language) {
        return language.equals("es") && es != null ? es : en;
    }
}
