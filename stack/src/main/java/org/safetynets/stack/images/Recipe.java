package org.safetynets.stack.images;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safetynets.stack.cache.Folders;

/**
 * A Dockerfile with what its arguments are.
 *
 * @param file relative to the project, as all that it copies
 */
record Recipe(Path file, Map<String, String> arguments) {
    private static final String COPY = "COPY ";

    Recipe {
        arguments = Map.copyOf(arguments);
    }

    /** Lays out what it copies, so that the engine is not handed everybody's jars each time. */
    void layOut(Path project, Path context) {
        try {
            for (String needed : needed(Files.readAllLines(project.resolve(file)))) {
                Path place = context.resolve(needed);
                Files.createDirectories(place.getParent());
                Folders.copy(project.resolve(needed), place);
            }
            Files.createDirectories(context.resolve(file).getParent());
            Files.copy(project.resolve(file), context.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copied from the project, not from an image that the recipe made before. */
    List<String> needed(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(COPY) && !line.contains("--from="))
                .flatMap(Recipe::sources)
                .map(this::filledIn)
                .toList();
    }

    private static Stream<String> sources(String line) {
        List<String> words =
                Arrays.stream(line.substring(COPY.length()).split(" +", -1))
                        .filter(it -> !it.startsWith("--"))
                        .toList();
        return words.subList(0, words.size() - 1).stream();
    }

    private String filledIn(String source) {
        String filled = source;
        for (var argument : arguments.entrySet()) {
            filled = filled.replace("${" + argument.getKey() + "}", argument.getValue());
        }
        return filled;
    }
}
