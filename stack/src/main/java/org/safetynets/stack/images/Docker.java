package org.safetynets.stack.images;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safetynets.stack.process.Command;
import org.safetynets.stack.process.StartFailed;

/** The command line of the container engine; what it prints goes to a log. */
public final class Docker {
    private final Path directory;
    private final Path log;

    public Docker(Path directory, Path log) {
        this.directory = directory;
        this.log = log;
    }

    /** Whether an engine can be reached. */
    public boolean answers() {
        return succeeds("info");
    }

    /** The newer command where there is one; the file is for both. */
    public List<String> compose() {
        return succeeds("compose", "version")
                ? List.of("docker", "compose")
                : List.of("docker-compose");
    }

    boolean has(String image) {
        return succeeds("image", "inspect", image);
    }

    /** False where the registry cannot be reached, or does not have it. */
    boolean pull(String image) {
        return succeeds("pull", "--quiet", image);
    }

    void tag(String image, String name) {
        run(directory, List.of("tag", image, name));
    }

    /** An image of a whole file system. */
    void load(Path archive, String image) {
        run(directory, List.of("import", archive.toString(), image));
    }

    /** The builder of every engine is used, not the newer one that has to be installed first. */
    void build(Path context, Path file, String image, Map<String, String> arguments) {
        var line = new ArrayList<>(List.of("build", "--file", file.toString(), "--tag", image));
        arguments.forEach((name, value) -> line.addAll(List.of("--build-arg", name + "=" + value)));
        line.add(context.toString());
        run(context, line);
    }

    /** The names of the containers to which all filters apply. */
    public List<String> containers(String... filters) {
        var line = new ArrayList<>(List.of("ps", "--format", "{{.Names}}"));
        Stream.of(filters).forEach(it -> line.addAll(List.of("--filter", it)));
        return printed(line);
    }

    /** Lines of name and memory. */
    public List<String> memory(List<String> containers) {
        var line =
                new ArrayList<>(
                        List.of("stats", "--no-stream", "--format", "{{.Name}} {{.MemUsage}}"));
        line.addAll(containers);
        return printed(line);
    }

    /** Whether a command succeeds inside of a container. */
    public boolean runs(String container, String... command) {
        return succeeds(
                Stream.concat(Stream.of("exec", container), Stream.of(command))
                        .toArray(String[]::new));
    }

    private List<String> printed(List<String> words) {
        run(directory, words);
        try {
            return Files.readAllLines(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean succeeds(String... words) {
        try {
            run(directory, Arrays.asList(words));
            return true;
        } catch (StartFailed | UncheckedIOException e) {
            return false; // the latter where it is not installed
        }
    }

    private void run(Path directory, List<String> words) {
        var line = new ArrayList<>(List.of("docker"));
        line.addAll(words);
        Command.of(directory, log, line).with("DOCKER_BUILDKIT", "0").run();
    }
}
