package org.safetynets.benchmarks.startup;

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
 * A Boot service with the starters of ours and no code of ours, in {@code benchmarks/bare}, started
 * with the JVM options and the environment of one of ours.
 */
final class BareService {

    private static final String JAR = "bare-0.1.0-SNAPSHOT.jar";
    private static final String AOT = "-XX:AOTCache=";

    private final Site site;
    private final List<String> options;
    private final Map<String, String> environment;
    private final Path folder;
    private final Path jar;

    BareService(Site site, Launch model) {
        this.site = site;
        this.options = options(model.command());
        this.environment = model.environment();
        this.folder = site.data("bare-build");
        this.jar = built();
    }

    /** As Maven built it. */
    Launch plain() {
        return launch("bare", List.of(), jar);
    }

    /** Taken apart and with an AOT cache from a training run. */
    Launch trained() {
        Path app = folder.resolve("app");
        run("extract", "-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", app);
        Path extracted = app.resolve(JAR);
        Path cache = folder.resolve("app.aot");
        var training = new ArrayList<Object>(options);
        training.addAll(List.of("-XX:AOTCacheOutput=" + cache, "-Dspring.context.exit=onRefresh"));
        training.addAll(List.of("-jar", extracted));
        run("training", training.toArray());
        return launch("bare-aot", List.of(AOT + cache), extracted);
    }

    /** What stands between the program and {@code -jar}, without the model's own cache. */
    static List<String> options(List<String> command) {
        return command.subList(1, command.indexOf("-jar")).stream()
                .filter(it -> !it.startsWith(AOT))
                .toList();
    }

    private Path built() {
        Path bare = site.project().resolve("benchmarks").resolve("bare");
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
        return bare.resolve("target").resolve(JAR);
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
