package org.safetynets.stack.services;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.safetynets.stack.cache.Checksum;
import org.safetynets.stack.parts.Site;
import org.safetynets.stack.process.Command;
import org.safetynets.stack.process.JavaCommand;
import org.safetynets.stack.process.StartFailed;

/** What the JVM learned in one training run of an application, to start faster ever after. */
final class AotCache {
    private final Site site;
    private final Application application;
    private final List<String> options;
    private final Consumer<String> told;

    AotCache(Site site, Application application, List<String> options, Consumer<String> told) {
        this.told = told;
        this.site = site;
        this.application = application;
        this.options = options;
    }

    /**
     * The cache's file, made by a training run when there is none. A service that cannot be trained
     * is started without: if it is broken, its own start says so better.
     */
    Optional<Path> train(Map<String, String> environment) {
        if (site.variable("NETS_AOT").filter("off"::equals).isPresent()) {
            return Optional.empty();
        }
        Path jar = application.extractedJar();
        try {
            return Optional.of(
                            application
                                    .applications()
                                    .once(name(), draft -> run(draft, jar, environment))
                                    .resolve("app.aot"))
                    .filter(Files::exists);
        } catch (StartFailed e) {
            return Optional.empty();
        }
    }

    /** It holds only for exactly this jar and these options. */
    private String name() {
        return application.folder()
                + "-aot-"
                + Checksum.of(List.of(), options.toString()).substring(0, 8);
    }

    private void run(Path draft, Path jar, Map<String, String> environment) {
        told.accept("Training " + jar.getFileName() + " to start faster, once for this build");
        var line = new ArrayList<String>();
        line.add(JavaCommand.java());
        line.addAll(options);
        line.add("-XX:AOTCacheOutput=" + draft.resolve("app.aot"));
        line.add("-Dspring.context.exit=onRefresh");
        line.add("-jar");
        line.add(jar.toString());
        var command = Command.of(draft, draft.resolve("training.log"), line);
        for (var variable : environment.entrySet()) {
            command = command.with(variable.getKey(), variable.getValue());
        }
        command.with("SERVER_PORT", "0").run();
    }
}
