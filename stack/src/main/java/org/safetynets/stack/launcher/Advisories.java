package org.safetynets.stack.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.safetynets.stack.Refused;

/** The database of known weaknesses, as OSV publishes it: a zip of advisories for Maven. */
record Advisories(Path zip) {
    private static final URI PUBLISHED =
            URI.create("https://osv-vulnerabilities.storage.googleapis.com/Maven/all.zip");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Pattern MODIFIED =
            Pattern.compile("\"modified\"\\s*:\\s*\"(\\d{4}-\\d{2}-\\d{2})");
    private static final int OK = 200;

    /** What somebody brought in a folder, laid out as OSV or its scanner has it. */
    static Advisories brought(Path folder) {
        return Stream.of("Maven/all.zip", "osv-scalibr/Maven/all.zip", "all.zip")
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst()
                .map(Advisories::new)
                .orElseThrow(
                        () ->
                                none(
                                        "There is no Maven/all.zip in %s; it is published at %s"
                                                .formatted(folder, PUBLISHED)));
    }

    /** Those of today. */
    static Advisories fetched(Path folder) {
        Path zip = folder.resolve("all.zip");
        Path draft = folder.resolve("all.zip.draft");
        try (var http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build()) {
            var request = HttpRequest.newBuilder(PUBLISHED).timeout(PATIENCE).build();
            int status = http.send(request, BodyHandlers.ofFile(draft)).statusCode();
            if (status != OK) {
                throw none("%s answers %d".formatted(PUBLISHED, status));
            }
            Files.move(draft, zip, StandardCopyOption.REPLACE_EXISTING);
            return new Advisories(zip);
        } catch (IOException e) {
            throw none("%s cannot be asked: %s".formatted(PUBLISHED, e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Refused none(String why) {
        return new Refused(
                """
                No database of weaknesses could be had, so nothing was looked for.
                %s
                Bring one by --database DIR."""
                        .formatted(why));
    }

    /** Puts them where the scanner looks below the folder. */
    void into(Path folder) {
        try {
            Path there = folder.resolve("osv-scalibr").resolve("Maven");
            Files.createDirectories(there);
            Files.copy(zip, there.resolve("all.zip"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The day of the latest: how old the database is, whenever it was fetched. */
    String newest() {
        try (var file = new ZipFile(zip.toFile())) {
            return file.stream()
                    .flatMap(it -> day(file, it.getName()).stream())
                    .max(String::compareTo)
                    .orElseThrow(() -> none(zip + " holds no advisory"));
        } catch (IOException e) {
            throw none(zip + " cannot be read: " + e);
        }
    }

    /** Refuses to find nothing in what does not know the newest. */
    void notOlderThan(int days, LocalDate today) {
        var newest = LocalDate.parse(newest());
        if (newest.isBefore(today.minusDays(days))) {
            throw new Refused(
                    """
                    The newest advisory is of %s, more than %d days ago, so nothing was looked for.
                    Bring a newer %s by --database DIR, or say how old it may be by --oldest DAYS."""
                            .formatted(newest, days, PUBLISHED));
        }
    }

    private static Optional<String> day(ZipFile file, String name) {
        try (var in = file.getInputStream(file.getEntry(name))) {
            var found = MODIFIED.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return found.find() ? Optional.of(found.group(1)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
