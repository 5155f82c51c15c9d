package org.safetynets.stack.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The versions of what is started, as the parent POM pins them. */
public final class Versions {
    private static final Properties ALL = load();

    private Versions() {}

    public static String of(String name) {
        return Objects.requireNonNull(ALL.getProperty(name), () -> "No version of " + name);
    }

    private static Properties load() {
        try (var in =
                Versions.class.getResourceAsStream("/org/safetynets/stack/versions.properties")) {
            var properties = new Properties();
            properties.load(Objects.requireNonNull(in));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
