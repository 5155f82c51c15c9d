package org.safetynets.stack.images;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.safetynets.stack.cache.Folders;
import org.safetynets.stack.parts.Distributions;
import org.safetynets.stack.parts.Site;
import org.safetynets.stack.process.Command;

/**
 * Images under the names of the official ones, made on this machine where no registry can be
 * reached: Debian's base system with what the tests run natively. They are for trying the suite in
 * containers, never for production.
 */
final class StandIns {
    private static final String BASE = "safety-nets/stand-in-base";
    private static final String JAVA = "safety-nets/stand-in-java";
    private static final String PACKAGES = "ca-certificates,libcurl4,libssl3,liblzma5,postgresql";
    private static final String RELEASE = "bookworm";

    /** What a running container never reads. */
    private static final List<String> SURPLUS =
            List.of(
                    "var/cache/apt/archives",
                    "var/lib/apt/lists",
                    "usr/share/doc",
                    "usr/share/man");

    private final Docker docker;
    private final Path recipes;
    private final Path work;
    private final Path log;
    private final Distributions distributions;
    private final Consumer<String> told;

    StandIns(Docker docker, Site site, Path work, Consumer<String> told) {
        this.docker = docker;
        this.recipes = site.project().resolve("deploy/containers/stand-ins");
        this.work = work;
        this.log = site.log("stand-ins");
        this.distributions = new Distributions(site);
        this.told = told;
    }

    void make(OfficialImages official) {
        told.accept("Making a stand-in for " + official.image());
        if (!docker.has(BASE)) {
            makeBase();
        }
        if (!docker.has(JAVA)) {
            build("java", JAVA);
        }
        if (official == OfficialImages.JAVA) {
            docker.tag(JAVA, official.image());
        } else {
            build(official.part(), official.image());
        }
    }

    private void makeBase() {
        Path system = work.resolve("base");
        Folders.delete(system);
        run(List.of("debootstrap", "--variant=minbase", "--include=" + PACKAGES, RELEASE, "base"));
        SURPLUS.forEach(name -> Folders.delete(system.resolve(name)));
        run(List.of("tar", "--create", "--file=base.tar", "--directory=base", "."));
        docker.load(work.resolve("base.tar"), BASE);
        Folders.delete(system);
        Folders.delete(work.resolve("base.tar"));
    }

    private void build(String part, String image) {
        Path context = work.resolve(part);
        Folders.delete(context);
        Folders.copy(recipes.resolve(part), context);
        addProgram(part, context);
        docker.build(context, context.resolve("Dockerfile"), image, Map.of());
        Folders.delete(context);
    }

    private void addProgram(String part, Path context) {
        switch (part) {
            case "java" -> copy(distributions.java(), context.resolve("jdk"));
            case "mongodb" -> copy(distributions.mongod(), context.resolve("mongod"));
            case "kafka" -> copy(distributions.kafka(), context.resolve("libs"));
            case "keycloak" -> copy(distributions.keycloak(), context.resolve("keycloak"));
            case "mail" -> copy(distributions.mail(), context.resolve("greenmail.jar"));
            default -> told.accept(part + " is in the base system");
        }
    }

    /** By the system's own command, which keeps links and the right to run. */
    private void copy(Path from, Path to) {
        run(List.of("cp", "-aL", from.toString(), to.toString()));
    }

    private void run(List<String> line) {
        try {
            Files.createDirectories(work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Command.of(work, log, line).run();
    }
}
