package org.safetynets.identity.consent.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.springframework.stereotype.Component;

/** The words that are the same under every consent, in the languages we have them in. */
@Component
class ConsentWording {

    private static final String FALLBACK = "en";

    private final Properties words = new Properties();

    ConsentWording() {
        try (var in = ConsentWording.class.getResourceAsStream("/consent-wording.properties")) {
            words.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who gives information on. */
    String discloser(String language) {
        return word("discloser", language);
    }

    /** What travels with the information. */
    String notice(String language) {
        return word("notice", language);
    }

    private String word(String name, String language) {
        var base = language.replaceFirst("-.*", "");
        return words.getProperty(name + "." + base, words.getProperty(name + "." + FALLBACK, ""));
    }
}
