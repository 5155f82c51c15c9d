package org.safetynets.identity.export.archive;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The words of the pages in one language; what has none is made readable from its name. */
final class ExportWords {

    private final Properties words;
    private final Locale language;

    private ExportWords(Properties words, Locale language) {
        this.words = words;
        this.language = language;
    }

    static ExportWords in(Locale language) {
        var file = "/export_" + language.getLanguage() + ".properties";
        var words = new Properties();
        try (var in = Objects.requireNonNull(ExportWords.class.getResourceAsStream(file), file);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ExportWords(words, language);
    }

    String language() {
        return language.getLanguage();
    }

    /** A sentence of the page; there has to be one. */
    String say(String key) {
        return Objects.requireNonNull(words.getProperty(key), key);
    }

    String service(String name) {
        return words.getProperty("service." + name, readable(name));
    }

    String section(String code) {
        return words.getProperty("section." + code, readable(code));
    }

    String field(String name) {
        return words.getProperty("field." + name, readable(name));
    }

    /** A moment as people write it, in universal time, since they may have read it anywhere. */
    String moment(Instant at) {
        var format =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(language)
                        .withZone(ZoneOffset.UTC);
        return format.format(at) + " UTC";
    }

    /** {@code requestedAt} and {@code contact-card} as words. */
    private static String readable(String name) {
        var spaced = name.replaceAll("(?<=[a-z])(?=[A-Z])|[-_.]", " ").toLowerCase(Locale.ROOT);
        return spaced.isEmpty()
                ? spaced
                : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }
}
