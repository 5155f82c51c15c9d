package org.safetynets.notifications.notice.application;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.safetynets.notifications.card.domain.Language;
import org.safetynets.notifications.notice.domain.DiscreetWords;
import org.safetynets.notifications.notice.domain.Notice;
import org.safetynets.notifications.notice.domain.NoticeText;
import org.safetynets.notifications.notice.domain.Variant;
import org.springframework.stereotype.Component;

/**
 * The texts of all notices, in {@code notices_<language>.properties}.
 *
 * <p>The service does not start with a text missing, or with a discreet one that reveals anything.
 */
@Component
public final class Catalogue {

    private final Map<Language, Properties> lines = new EnumMap<>(Language.class);

    public Catalogue() {
        for (var language : Language.values()) {
            lines.put(language, load(language));
            for (var notice : Notice.values()) {
                for (var variant : Variant.values()) {
                    check(language, notice, variant);
                }
            }
        }
    }

    /** The text with its words filled in. */
    public NoticeText text(
            Notice notice, Variant variant, Language language, Map<String, String> words) {
        return text(notice, variant, language).with(words);
    }

    /** The text as it stands in the catalogue. */
    public NoticeText text(Notice notice, Variant variant, Language language) {
        var key = notice.key() + "." + variant.name().toLowerCase(Locale.ROOT);
        return new NoticeText(line(language, key + ".subject"), line(language, key + ".body"));
    }

    /** A line that goes around the texts. */
    public String line(Language language, String key) {
        var line = Objects.requireNonNull(lines.get(language)).getProperty(key);
        if (line == null || line.isBlank()) {
            throw new IllegalStateException("The " + language.code() + " texts lack " + key);
        }
        return line;
    }

    private void check(Language language, Notice notice, Variant variant) {
        var text = text(notice, variant, language);
        if (variant == Variant.DISCREET) {
            DiscreetWords.firstRevealing(text.subject() + "\n" + text.body())
                    .ifPresent(
                            word -> {
                                throw new IllegalStateException(
                                        "Discreet %s (%s) says: %s"
                                                .formatted(notice.key(), language.code(), word));
                            });
        }
    }

    private static Properties load(Language language) {
        var name = "/notices_" + language.code() + ".properties";
        var lines = new Properties();
        try (var in = Objects.requireNonNull(Catalogue.class.getResourceAsStream(name), name)) {
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
