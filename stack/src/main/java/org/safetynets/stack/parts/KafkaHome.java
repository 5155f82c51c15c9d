package org.safetynets.stack.parts;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.safetynets.stack.cache.Cache;
import org.safetynets.stack.cache.Folders;
import org.safetynets.stack.cache.MavenArtifacts;
import org.safetynets.stack.cache.Versions;
import org.safetynets.stack.process.Command;
import org.safetynets.stack.process.JavaCommand;

/** The broker's libraries, resolved by Maven once, and an empty storage formatted once. */
final class KafkaHome {
    private static final String LOGGING = "/org/safetynets/stack/kafka-log4j2.xml";
    private final Path libraries;
    private final Path formatted;

    KafkaHome(Cache cache) {
        this.libraries = libraries(cache);
        this.formatted = cache.once(folder() + "-formatted", this::format);
    }

    private static String folder() {
        return "kafka-" + Versions.of("kafka");
    }

    static Path libraries(Cache cache) {
        return cache.once(folder(), KafkaHome::fetch);
    }

    /** Fills an empty data folder and writes the configuration for these ports. */
    Path prepare(Path data, int port, int controllerPort) {
        Path storage = data.resolve("storage");
        if (!Files.exists(storage)) {
            Folders.copy(formatted.resolve("storage"), storage);
        }
        return KafkaConfiguration.open(port, controllerPort, storage).writeTo(data);
    }

    /** The same for a broker that takes nobody unknown. */
    Path prepareSecured(Path data, SecuredKafka secured) {
        Path configuration = secured.configuration(data.resolve("storage")).writeTo(data);
        if (!Files.exists(data.resolve("storage"))) {
            format(data, configuration, secured.formatting());
        }
        return configuration;
    }

    String name() {
        return libraries.getFileName().toString();
    }

    /** A JVM with the broker's libraries, up to but without its main class. */
    List<String> java(String... more) {
        var options = new ArrayList<>(List.of(more));
        options.addAll(List.of("-Xms96m", "-Xmx256m"));
        options.add("-Dlog4j2.configurationFile=" + libraries.resolve("log4j2.xml"));
        return JavaCommand.small(classpath(), options.toArray(String[]::new));
    }

    /** Each jar by name and in order, as an AOT cache wants it. */
    private String classpath() {
        return Folders.files(libraries).stream()
                .map(Path::toString)
                .filter(file -> file.endsWith(".jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void fetch(Path folder) {
        String log4j = Versions.of("log4j-slf4j-impl");
        MavenArtifacts.fetch(
                folder,
                List.of(
                        "org.apache.kafka:kafka_2.13:" + Versions.of("kafka"),
                        "org.apache.logging.log4j:log4j-slf4j-impl:" + log4j,
                        "org.apache.logging.log4j:log4j-core:" + log4j));
        try (var in = KafkaHome.class.getResourceAsStream(LOGGING)) {
            Files.copy(Objects.requireNonNull(in), folder.resolve("log4j2.xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void format(Path draft) {
        Path storage = draft.resolve("storage");
        format(draft, KafkaConfiguration.open(9092, 9093, storage).writeTo(draft), List.of());
    }

    private void format(Path folder, Path configuration, List<String> more) {
        List<String> line = java();
        line.addAll(List.of("kafka.tools.StorageTool", "format", "-t", "c2FmZXR5LW5ldHMtMDAwMQ"));
        line.addAll(List.of("-c", configuration.toString()));
        line.addAll(more);
        Command.of(folder, folder.resolve("format.log"), line).run();
    }
}
