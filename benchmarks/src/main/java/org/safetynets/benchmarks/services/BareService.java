package org.safetynets.benchmarks.services;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safetynets.stack.parts.Site;
import org.safetynets.stack.process.Command;
import org.safetynets.stack.process.JavaCommand;
import org.safetynets.stack.process.Launch;
import org.safetynets.stack.process.Probe;
import org.safetynets.stack.services.ServiceLaunches;

/**
 * A Boot service with the starters of one of ours and no code of ours, in a folder of {@code
 * benchmarks}, started with the JVM options and the environment of that one.
 */
public final class BareService {

    /** What a service of ours is without us. */
    public static final String SERVICE = "bare";

    /** What our gateway is without us. */
    public static final String GATEWAY = "bare-gateway";

    private static final String AOT = "-XX:AOTCache=";

    private final Site site;
    private final String project;
    private final List<String> options;
    private final Map<String, String> environment;
    private final Path folder;
    private final Path jar;

    /**
     * Builds it.
     *
     * @param project its folder, which is its artifact's name too
     */
    public BareService(Site site, String project, Launch model) {
        this.site = site;
        this.project = project;
        this.options = options(model.command());
        this.environment = model.environment();
        this.folder = site.data(project + "-build");
        this.jar = built();
    }

    /** As Maven built it. */
    public Launch plain() {
        return launch(project, List.of(), jar);
    }

    /** Taken apart and with an AOT cache from a training run. */
    public Launch trained() {
        Path app = folder.resolve("app");
        run("extract", "-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", app);
        Path extracted = app.resolve(jar.getFileName());
        Path cache = folder.resolve("app.aot");
        var training = new ArrayList<Object>(options);
        training.addAll(List.of("-XX:AOTCacheOutput=" + cache, "-Dspring.context.exit=onRefresh"));
        training.addAll(List.of("-jar", extracted));
        run("training", training.toArray());
        return launch(project + "-aot", List.of(AOT + cache), extracted);
    }

    /** What stands between the program and {@code -jar}, without the model's own cache. */
    static List<String> options(List<String> command) {
        return command.subList(1, command.indexOf("-jar")).stream()
                .filter(it -> !it.startsWith(AOT))
                .toList();
    }

    private Path built() {
        Path bare = site.project().resolve("benchmarks").resolve(project);
        var line =
                List.of(
                        "mvn",
                        "-q",
                        "-B",
                        "-f",
                        bare.resolve("pom.xml").toString(),
                        "package",
                        "-Dspotless.check.skip",
                        "-Djacoco.skip");
        Command.of(site.project(), folder.resolve("build.log"), line).run();
        return bare.resolve("target").resolve(project + "-0.1.0-SNAPSHOT.jar");
    }

    private void run(String name, Object... arguments) {
        var line = new ArrayList<>(List.of(JavaCommand.java()));
        for (var argument : arguments) {
            line.add(argument.toString());
        }
        var command = Command.of(folder, folder.resolve(name + ".log"), line);
        for (var variable : withPort("0").entrySet()) {
            command = command.with(variable.getKey(), variable.getValue());
        }
        command.run();
    }

    private Launch launch(String name, List<String> more, Path startedJar) {
        var port = site.ports().of(name);
        var line = new ArrayList<>(List.of(JavaCommand.java()));
        line.addAll(options);
        line.addAll(more);
        line.addAll(List.of("-jar", startedJar.toString()));
        return new Launch(
                name,
                "http://127.0.0.1:" + port,
                line,
                withPort(String.valueOf(port)),
                site.data(name),
                site.log(name),
                () -> Probe.ok(ServiceLaunches.health(site, port)),
                Duration.ofMinutes(3));
    }

    private Map<String, String> withPort(String port) {
        var variables = new HashMap<>(environment);
        variables.put("SERVER_PORT", port);
        return variables;
    }
}
