package org.safetynets.portal.systems;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.systems.Keys;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the keys of a system from a form: pasted, or the address where it publishes them. */
@Component
class SystemForm {

    private static final int LONGEST = 8_000;

    private final JsonMapper json;

    SystemForm(JsonMapper json) {
        this.json = json;
    }

    /** Null, with what is wrong in the form, when something is. */
    @Nullable Keys keys(Form form) {
        var address = form.orNull("jwksUri");
        if (address != null && form.orNull("jwks") == null) {
            if (!address.matches("https://[^\\s<>\"']{1,490}")) {
                form.wrong("jwksUri", "form.error.check");
                return null;
            }
            return new Keys(null, null, address);
        }
        return pasted(form);
    }

    /** Keys given by hand; one alone is taken as a set of one. */
    @Nullable Keys pasted(Form form) {
        var set = set(form.required("jwks", LONGEST));
        if (set == null && form.error("jwks") == null) {
            form.wrong("jwks", "form.error.jwks");
        }
        var endsAt = day(form, "endsOn");
        return set == null || !form.valid() ? null : new Keys(set, endsAt, null);
    }

    private @Nullable Map<String, Object> set(String text) {
        try {
            var read = json.readValue(text, new TypeReference<Map<String, Object>>() {});
            if (read == null) {
                return null;
            }
            return read.containsKey("kty") ? Map.of("keys", List.of(read)) : read;
        } catch (JacksonException noKeys) {
            return null;
        }
    }

    /** The beginning of a day by UTC; null when none is given. */
    static @Nullable Instant day(Form form, String field) {
        var typed = form.orNull(field);
        try {
            return typed == null
                    ? null
                    : LocalDate.parse(typed).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException e) {
            form.wrong(field, "form.error.day");
            return null;
        }
    }
}
