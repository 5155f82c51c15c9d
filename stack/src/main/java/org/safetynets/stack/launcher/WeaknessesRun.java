package org.safetynets.stack.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.safetynets.stack.Refused;
import org.safetynets.stack.cache.Folders;
import org.safetynets.stack.cache.OsvScanner;
import org.safetynets.stack.launcher.Weakness.Found;
import org.safetynets.stack.parts.Site;
import org.safetynets.stack.services.Service;

/**
 * Compares what is in the jars of the suite, or in lists of what is deployed, with the known
 * weaknesses.
 */
public final class WeaknessesRun {
    private static final String SBOM = "META-INF/sbom/application.cdx.json";
    private static final String ENDING = ".cdx.json";
    private static final int NONE = 0;
    private static final int SOME = 1;

    /** After so many days what is published is not what was brought. */
    public static final int OLDEST = 7;

    private final Site site;
    private final Clock clock;
    private final Path work;

    public WeaknessesRun(Site site, Clock clock) {
        this.site = site;
        this.clock = clock;
        this.work = site.folder().resolve("weaknesses");
    }

    /**
     * One when there is a weakness.
     *
     * @param given lists in CycloneDX; those of the seven applications when there are none
     * @param database a folder with the advisories; they are fetched when it is null
     * @param oldest how many days ago the newest advisory may be of
     */
    public int run(List<Path> given, @Nullable Path database, int oldest) {
        emptied();
        Path scanner = OsvScanner.locate(site.cache());
        var advisories = database == null ? Advisories.fetched(work) : Advisories.brought(database);
        System.out.println("The newest advisory is of " + advisories.newest());
        advisories.notOlderThan(oldest, LocalDate.now(clock));
        advisories.into(work);
        var lists = given.isEmpty() ? ofApplications() : given.stream().map(this::copied).toList();
        var found = Weakness.read(scan(scanner, lists));
        boolean good = true;
        for (Path list : lists) {
            String name = list.getFileName().toString();
            good &=
                    tell(
                            name.replace(ENDING, ""),
                            found.getOrDefault(name, new Found(0, List.of())));
        }
        return good ? NONE : SOME;
    }

    private static boolean tell(String list, Found found) {
        if (found.components() == 0) {
            throw new Refused(list + " holds no component that the scanner knows");
        }
        System.out.printf(
                "{\"list\":\"%s\",\"components\":%d,\"weaknesses\":%d}%n",
                list, found.components(), found.weaknesses().size());
        found.weaknesses().forEach(it -> System.out.println("  " + it));
        return found.weaknesses().isEmpty();
    }

    /** Offline: nobody is told what is in the lists. */
    private String scan(Path scanner, List<Path> lists) {
        Path report = work.resolve("report.json");
        Path log = work.resolve("scanner.log");
        var line = new ArrayList<>(List.of(scanner.toString(), "scan", "source", "--offline"));
        line.addAll(List.of("--local-db-path", work.toString(), "--all-packages"));
        line.addAll(List.of("--format", "json", "--output-file", report.toString()));
        line.addAll(List.of("--config", judged().toString()));
        lists.forEach(it -> line.addAll(List.of("--lockfile", it.toString())));
        int status = waitFor(line, log);
        try {
            if (status != NONE && status != SOME) {
                throw new Refused(
                        "The scanner ended with %d, so nothing is known:%n%s"
                                .formatted(status, Files.readString(log)));
            }
            return Files.readString(report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was found before and cannot be reached, with the reason. */
    private Path judged() {
        return site.project().resolve("docs/security/not-reached.toml");
    }

    private List<Path> ofApplications() {
        int built =
                new Foreground(site.project(), site.environment())
                        .run(
                                List.of(
                                        "mvn",
                                        "-q",
                                        "-B",
                                        "-P",
                                        "sbom",
                                        "package",
                                        "-DskipTests",
                                        "-DskipITs",
                                        "-Dspotless.check.skip",
                                        "-Djacoco.skip"));
        if (built != 0) {
            throw new Refused("The lists could not be made");
        }
        return Service.all().stream().map(this::ofApplication).toList();
    }

    private Path ofApplication(Service service) {
        Path jar = service.jar(site.project());
        try (var file = new ZipFile(jar.toFile());
                var in = file.getInputStream(file.getEntry(SBOM))) {
            Path list = work.resolve(service.module() + ENDING);
            Files.copy(in, list, StandardCopyOption.REPLACE_EXISTING);
            return list;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Under a name by which the scanner knows what it is. */
    private Path copied(Path given) {
        String name = given.getFileName().toString().replaceAll("(\\.cdx)?\\.json$", "");
        try {
            return Files.copy(given, work.resolve(name + ENDING));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot take the list " + given, e);
        }
    }

    private void emptied() {
        try {
            Folders.delete(work);
            Files.createDirectories(work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int waitFor(List<String> line, Path log) {
        var builder =
                new ProcessBuilder(line)
                        .directory(work.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile());
        try {
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot run " + line.getFirst(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
