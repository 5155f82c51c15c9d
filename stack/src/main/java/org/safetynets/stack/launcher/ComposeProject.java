package org.safetynets.stack.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safetynets.stack.Refused;
import org.safetynets.stack.images.ContainerSecrets;
import org.safetynets.stack.images.Docker;
import org.safetynets.stack.parts.Site;

/** docker-compose.yml under a name of its own, so that nobody's containers go with the test's. */
final class ComposeProject {
    private static final String NAME = "nets-test";
    private static final String WITHIN_RIGHTS =
            "test \"$(id -u)\" != 0 && ! touch /var/tmp/mark && touch /tmp/mark";

    private final Site site;
    private final Docker docker;

    ComposeProject(Site site, Docker docker) {
        this.site = site;
        this.docker = docker;
    }

    void makeSecrets() {
        new ContainerSecrets(secrets()).make();
    }

    /** All of the file, or what is named without what it rests on. */
    void up(String... alone) {
        var words = new ArrayList<>(List.of("up", "--detach"));
        if (alone.length > 0) {
            words.add("--no-deps");
            words.addAll(List.of(alone));
        }
        compose(words);
    }

    /** Nothing of it is left, neither volumes nor networks. */
    void takeDown() {
        compose(List.of("down", "--volumes", "--remove-orphans"));
    }

    /** How its containers are and what they said last. */
    void tell() {
        compose(List.of("ps"));
        compose(List.of("logs", "--no-color", "--tail", "60"));
    }

    /** Whether nobody says, by their own check, that they are not well or not yet. */
    boolean isHealthy() {
        return Stream.of("starting", "unhealthy").allMatch(it -> names("health=" + it).isEmpty());
    }

    /** Whether who runs there is not root and writes nowhere but where they may. */
    boolean staysWithinItsRights() {
        return names("status=running").stream()
                .allMatch(it -> docker.runs(it, "bash", "-c", WITHIN_RIGHTS));
    }

    /** Of all that run, by name. */
    void tellMemory() {
        docker.memory(names("status=running")).forEach(System.out::println);
    }

    private List<String> names(String filter) {
        return docker.containers("label=com.docker.compose.project=" + NAME, filter);
    }

    private Path secrets() {
        return site.project().resolve(".nets/secrets");
    }

    private void compose(List<String> words) {
        var line = new ArrayList<>(docker.compose());
        line.addAll(List.of("--project-name", NAME));
        line.addAll(words);
        Map<String, String> environment = new HashMap<>(site.environment());
        environment.put("NETS_SECRETS", secrets().resolve("containers").toString());
        int status = new Foreground(site.project(), environment).run(line);
        if (status != 0) {
            throw new Refused(String.join(" ", line) + " ended with " + status);
        }
    }
}
