package org.safetynets.stack.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.safetynets.stack.cache.Cache;
import org.safetynets.stack.cache.Folders;
import org.safetynets.stack.cache.MavenArtifacts;
import org.safetynets.stack.cache.Versions;
import org.safetynets.stack.process.Command;
import org.safetynets.stack.process.JavaCommand;

/** Keycloak's distribution, built once and kept; each stack has a home of links into it. */
final class KeycloakHome {
    private static final List<String> SHARED = List.of("bin", "conf", "lib", "providers");
    private final Path distribution;
    private final Realm realm;

    KeycloakHome(Cache cache, Realm realm) {
        var provider = KeycloakProvider.onClassPath();
        this.distribution =
                cache.once(
                        "keycloak-%s-%s".formatted(Versions.of("keycloak"), provider.version()),
                        folder -> build(folder, provider));
        this.realm = realm;
    }

    /** The shared programs, built, without anybody's data. */
    Path distribution() {
        return distribution;
    }

    /** Keycloak's home for one stack: shared programs, own themes, own data. */
    Path prepare(Path folder) {
        for (String name : SHARED) {
            link(folder.resolve(name), distribution.resolve(name));
        }
        if (Files.isDirectory(realm.themes())) {
            link(folder.resolve("themes"), realm.themes());
        }
        new ImportedRealm(folder).remember(realm);
        realm.copyImports(folder.resolve("data").resolve("import"));
        realm.copyPasswords(folder);
        return folder;
    }

    /** What kc.sh does at its end, without leaving a shell between the process and us. */
    List<String> command(Path home, String url, List<String> listener) {
        List<String> line =
                JavaCommand.small(
                        home.resolve("lib/quarkus-run.jar").toString(),
                        "-Xms64m",
                        "-Xmx320m",
                        "-XX:MetaspaceSize=96m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "--add-opens=java.base/java.util=ALL-UNNAMED",
                        "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                        "--add-opens=java.base/java.security=ALL-UNNAMED",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "-Dkc.home.dir=" + home,
                        "-Djboss.server.config.dir=" + home.resolve("conf"),
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");
        line.addAll(
                List.of(
                        "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                        "start",
                        "--optimized",
                        "--hostname=" + url,
                        // One node: a cluster's caches would also listen beyond the loopback.
                        "--cache=local",
                        "--import-realm"));
        line.addAll(listener);
        return line;
    }

    private static void build(Path folder, KeycloakProvider provider) {
        String version = Versions.of("keycloak");
        MavenArtifacts.fetch(
                folder, List.of("org.keycloak:keycloak-quarkus-dist:" + version + ":zip"));
        Path archive = folder.resolve("keycloak-quarkus-dist-" + version + ".zip");
        Folders.unzip(archive, folder);
        Folders.delete(archive);
        Path unpacked = folder.resolve("keycloak-" + version);
        try {
            for (String name : SHARED) {
                Files.move(unpacked.resolve(name), folder.resolve(name));
            }
            Files.write(folder.resolve(KeycloakProvider.PLACE), provider.jar());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Folders.delete(unpacked);
        var line = List.of("sh", "bin/kc.sh", "build", "--db=dev-file");
        Command.of(folder, folder.resolve("build.log"), line).run();
    }

    private static void link(Path link, Path target) {
        try {
            if (!Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
                Files.createSymbolicLink(link, target.toAbsolutePath());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
