package org.safetynets.stack.images;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

    private boolean succeeds(String... words) {
        try {
            run(directory, Arrays.asList(words));
            return true;
        } catch (StartFailed e) {
            return false;
        }
    }

    private void run(Path directory, List<String> words) {
        var line = new ArrayList<>(List.of("docker"));
        line.addAll(words);
        Command.of(directory, log, line).with("DOCKER_BUILDKIT", "0").run();
    }
}
