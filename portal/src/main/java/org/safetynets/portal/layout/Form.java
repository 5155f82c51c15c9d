package org.safetynets.portal.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.services.Problem;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What was typed into a form and what is wrong with it, as message codes. A page shown again from
 * it keeps every value.
 */
public final class Form {

    private final MultiValueMap<String, String> typed;
    private final Map<String, String> errors = new LinkedHashMap<>();
    private @Nullable Problem problem;

    public Form(MultiValueMap<String, String> typed) {
        this.typed = typed;
    }

    /** A form nobody has typed into yet. */
    public static Form empty() {
        return new Form(new LinkedMultiValueMap<>());
    }

    /** Fills in several choices that are known already. */
    public Form with(String field, Iterable<String> values) {
        values.forEach(value -> typed.add(field, value));
        return this;
    }

    /** Fills in what is known already. */
    public Form with(String field, @Nullable String value) {
        if (value != null) {
            typed.set(field, value);
        }
        return this;
    }

    public String value(String field) {
        var value = typed.getFirst(field);
        return value == null ? "" : value.strip();
    }

    public @Nullable String orNull(String field) {
        var value = value(field);
        return value.isEmpty() ? null : value;
    }

    public List<String> values(String field) {
        return typed.getOrDefault(field, List.of()).stream().filter(it -> !it.isBlank()).toList();
    }

    public boolean has(String field, String value) {
        return values(field).contains(value);
    }

    public boolean checked(String field) {
        return !value(field).isEmpty();
    }

    public Set<String> fields() {
        return typed.keySet();
    }

    /** Reads a field that must not be empty. */
    public String required(String field, int atMost) {
        if (value(field).isEmpty()) {
            errors.put(field, "form.error.required");
        }
        return text(field, atMost);
    }

    public String text(String field, int atMost) {
        if (value(field).length() > atMost) {
            errors.put(field, "form.error.too-long");
        }
        return value(field);
    }

    /** Reads a choice; anything not offered counts as not chosen. */
    public @Nullable String oneOf(String field, Set<String> offered) {
        return offered.contains(value(field)) ? value(field) : null;
    }

    /** Reads several choices; anything not offered is left out. */
    public List<String> severalOf(String field, List<String> offered) {
        return offered.stream().filter(values(field)::contains).toList();
    }

    /** Reads a choice of several, of which at least one is needed. */
    public List<String> someOf(String field, List<String> offered) {
        var chosen = severalOf(field, offered);
        if (chosen.isEmpty()) {
            errors.put(field, "form.error.choose");
        }
        return chosen;
    }

    public Form wrong(String field, String code) {
        errors.put(field, code);
        return this;
    }

    /** Takes over a service's refusal: its field errors to the fields, the rest above the form. */
    public Form refused(Problem refusal) {
        problem = refusal;
        refusal.fieldErrors().stream()
                .map(error -> error.field().substring(error.field().lastIndexOf('.') + 1))
                .filter(typed::containsKey)
                .forEach(field -> errors.put(field, "form.error.check"));
        return this;
    }

    /** Takes over what another form found wrong, when the page has several. */
    public Form errorsOf(Form other) {
        errors.putAll(other.errors);
        return this;
    }

    public boolean valid() {
        return errors.isEmpty() && problem == null;
    }

    public Map<String, String> errors() {
        return errors;
    }

    public @Nullable String error(String field) {
        return errors.get(field);
    }

    public @Nullable Problem problem() {
        return problem;
    }
}
