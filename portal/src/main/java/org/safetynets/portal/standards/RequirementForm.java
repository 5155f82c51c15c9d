package org.safetynets.portal.standards;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.training.Kinds;

/**
 * Between a requirement as a standard's file has it and the fields of its form. What is asked of
 * its shape alone is asked here; whether it fits the rest of the standard, the service says.
 */
final class RequirementForm {

    private static final String CODE = "[A-Z][A-Z0-9_]{0,19}";

    private RequirementForm() {}

    static Form of(Map<String, Object> it) {
        var form =
                Form.empty()
                        .with("code", text(it.get("code")))
                        .with("kind", text(it.get("kind")))
                        .with("minimumScore", text(it.get("minimumScore")))
                        .with("times", text(it.get("times")))
                        .with("hours", text(it.get("hours")))
                        .with("about", text(it.get("about")))
                        .with("competencies", texts(it.get("competencies")))
                        .with("alsoCounts", String.join(" ", texts(it.get("alsoCounts"))));
        part(it, "title").forEach((language, words) -> form.with(title(language), text(words)));
        part(it, "observed").forEach((field, value) -> form.with(field, text(value)));
        var held = part(it, "held");
        return form.with("heldStandard", text(held.get("standard")))
                .with("heldMonths", text(held.get("months")));
    }

    private static String title(Object language) {
        return "es".equals(language) ? "titleEs" : "titleEn";
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static List<String> texts(@Nullable Object values) {
        return values instanceof List<?> all
                ? all.stream().map(Object::toString).toList()
                : List.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(Map<String, Object> it, String name) {
        return it.get(name) instanceof Map<?, ?> part ? (Map<String, Object>) part : Map.of();
    }

    /** What was there and has no field here stays. */
    static Map<String, Object> read(Form form, Map<String, Object> before) {
        var it = new LinkedHashMap<>(before);
        it.put("code", code(form));
        it.put("kind", kind(form));
        it.put("title", titles(form));
        put(it, "minimumScore", number(form, "minimumScore"));
        put(it, "times", whole(form, "times"));
        put(it, "hours", number(form, "hours"));
        put(it, "about", form.orNull("about"));
        put(it, "competencies", codes(form, form.values("competencies"), "competencies"));
        put(
                it,
                "alsoCounts",
                codes(form, List.of(form.value("alsoCounts").split("[\\s,]+")), "alsoCounts"));
        put(it, "observed", observed(form));
        put(it, "held", held(form));
        return it;
    }

    private static void put(Map<String, Object> it, String name, @Nullable Object value) {
        if (value == null) {
            it.remove(name);
        } else {
            it.put(name, value);
        }
    }

    private static String code(Form form) {
        if (!form.value("code").matches(CODE)) {
            form.wrong("code", "form.error.short-code");
        }
        return form.value("code");
    }

    private static String kind(Form form) {
        var kind = form.oneOf("kind", Set.copyOf(Kinds.ALL));
        if (kind == null) {
            form.wrong("kind", "form.error.choose");
            return "";
        }
        return kind;
    }

    private static Map<String, Object> titles(Form form) {
        var words = new LinkedHashMap<String, Object>();
        words.put("en", form.required("titleEn", 200));
        form.text("titleEs", 200);
        put(words, "es", form.orNull("titleEs"));
        return words;
    }

    /** A comma is a point in half of the world. */
    private static @Nullable BigDecimal number(Form form, String field) {
        var typed = form.value(field).replace(',', '.');
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d{1,5}(\\.\\d{1,2})?")) {
            form.wrong(field, "form.error.amount");
            return null;
        }
        return new BigDecimal(typed);
    }

    private static @Nullable Integer whole(Form form, String field) {
        if (form.value(field).isEmpty()) {
            return null;
        }
        if (!form.value(field).matches("\\d{1,3}")) {
            form.wrong(field, "form.error.whole");
            return null;
        }
        return Integer.valueOf(form.value(field));
    }

    private static List<String> codes(Form form, List<String> typed, String field) {
        var codes = typed.stream().filter(it -> !it.isEmpty()).toList();
        if (!codes.stream().allMatch(it -> it.matches(CODE))) {
            form.wrong(field, "form.error.short-code");
        }
        return codes;
    }

    /** All three or none: a meeting that must show something must show how much. */
    private static @Nullable Map<String, Object> observed(Form form) {
        if (form.value("observers").isEmpty()
                && form.value("lowest").isEmpty()
                && form.value("lowestCritical").isEmpty()) {
            return null;
        }
        var observed = new LinkedHashMap<String, Object>();
        for (var field : List.of("observers", "lowest", "lowestCritical")) {
            form.required(field, 5);
        }
        put(observed, "observers", whole(form, "observers"));
        put(observed, "lowest", number(form, "lowest"));
        put(observed, "lowestCritical", number(form, "lowestCritical"));
        return observed;
    }

    private static @Nullable Map<String, Object> held(Form form) {
        if (form.value("heldStandard").isEmpty()) {
            return null;
        }
        if (!form.value("heldStandard").matches(CODE)) {
            form.wrong("heldStandard", "form.error.short-code");
        }
        var held = new LinkedHashMap<String, Object>();
        held.put("standard", form.value("heldStandard"));
        var months = whole(form, "heldMonths");
        held.put("months", months == null ? 0 : months);
        return held;
    }
}
