package org.safetynets.stack.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Where a stack's settings are kept. */
public record SettingsFile(Path file) {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    // an earlier launcher did not write everything of today
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    /** The settings of the last time, else those of an ordinary stack. */
    public Settings read(int offset) {
        return Files.exists(file)
                ? JSON.readValue(file.toFile(), Settings.class)
                : new Settings(offset, Map.of());
    }

    public void write(Settings settings) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, JSON.writeValueAsString(settings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
