package org.safetynets.stack.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.safetynets.stack.process.Command;

/** Artifacts with all they depend on, resolved by Maven into a folder. */
public final class MavenArtifacts {
    // A distribution holds what it depends on already.
    private static final String ALONE =
            "<exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions>";

    private MavenArtifacts() {}

    /** Coordinates are group:artifact:version, or with a type for a distribution. */
    public static void fetch(Path folder, List<String> coordinates) {
        Path pom = pom(folder, coordinates);
        var line = new ArrayList<>(List.of("mvn", "-q", "-B", "-f", pom.toString()));
        line.add(
                "org.apache.maven.plugins:maven-dependency-plugin:%s:copy-dependencies"
                        .formatted(Versions.of("maven-dependency-plugin")));
        line.add("-DoutputDirectory=" + folder);
        Command.of(folder, folder.resolve("mvn.log"), line).run();
    }

    private static Path pom(Path folder, List<String> coordinates) {
        String dependencies =
                coordinates.stream().map(MavenArtifacts::dependency).collect(Collectors.joining());
        String pom =
                """
                <project>
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>org.safetynets.stack</groupId>
                  <artifactId>artifacts</artifactId>
                  <version>1</version>
                  <packaging>pom</packaging>
                  <dependencies>%s</dependencies>
                </project>
                """
                        .formatted(dependencies);
        try {
            return Files.writeString(folder.resolve("pom.xml"), pom);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String dependency(String coordinates) {
        String[] part = coordinates.split(":", -1);
        String type = part.length > 3 ? part[3] : "jar";
        return """
               <dependency><groupId>%s</groupId><artifactId>%s</artifactId>\
               <version>%s</version><type>%s</type>%s</dependency>"""
                .formatted(part[0], part[1], part[2], type, type.equals("jar") ? "" : ALONE);
    }
}
