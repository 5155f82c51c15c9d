package org.safetynets.stack.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.safetynets.stack.Refused;

/** What a network is made of, in the order in which it is loaded. */
public enum Kind {
    PURPOSES,
    QUESTIONNAIRES,
    MEASURES,
    GUIDELINES,
    PLAYBOOKS,
    CRISIS_RESOURCES,
    CONSENTS,
    STANDARDS,
    QUESTIONS;

    /** By its name in commands, such as {@code crisis-resources}. */
    public static Kind named(String name) {
        return Arrays.stream(values())
                .filter(it -> it.toString().equals(name.strip()))
                .findFirst()
                .orElseThrow(() -> new Refused("There is no " + name + "; there are " + names()));
    }

    private static String names() {
        return Arrays.stream(values()).map(Kind::toString).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
