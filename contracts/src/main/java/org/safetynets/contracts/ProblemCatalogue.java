package org.safetynets.contracts;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every problem type of the suite, as shipped in {@code problems.properties}. */
public final class ProblemCatalogue {

    private final SortedMap<String, ProblemText> texts;

    private ProblemCatalogue(SortedMap<String, ProblemText> texts) {
        this.texts = texts;
    }

    /** Reads the catalogue; an entry without title, detail or help is a bug and throws. */
    public static ProblemCatalogue load() {
        var lines = new Properties();
        try (var in = ProblemCatalogue.class.getResourceAsStream("/problems.properties")) {
            lines.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var texts = new TreeMap<String, ProblemText>();
        for (var key : lines.stringPropertyNames()) {
            var name = key.substring(0, key.indexOf('.'));
            texts.computeIfAbsent(name, it -> read(lines, it));
        }
        return new ProblemCatalogue(texts);
    }

    private static ProblemText read(Properties lines, String name) {
        return new ProblemText(
                name,
                line(lines, name + ".title"),
                line(lines, name + ".detail"),
                line(lines, name + ".help"));
    }

    private static String line(Properties lines, String key) {
        var text = lines.getProperty(key);
        if (text == null || text.isBlank()) {
            throw new IllegalStateException("problems.properties lacks " + key);
        }
        return text;
    }

    /** The problem types by name. */
    public SortedMap<String, ProblemText> all() {
        return new TreeMap<>(texts);
    }

    public Optional<ProblemText> find(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    /** The text of a type that the code itself uses. */
    public ProblemText get(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalStateException("No problem type is named " + name));
    }
}
