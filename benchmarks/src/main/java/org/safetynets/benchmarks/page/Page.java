package org.safetynets.benchmarks.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code docs/performance.md} and its pictures. */
public final class Page {

    static final String PICTURES = "performance";

    private static final String OPENING =
            """
            # Performance
            Made by `./nets bench --page` from the lines that `./nets bench` printed and \
            [keeps](../benchmarks/results); [what each benchmark does](../benchmarks/README.md). \
            All ran on one small machine that also carried database, broker and callers, so the \
            ratios count and the figures alone mean little. The newest run of each is shown; where \
            no goal stands beside a figure, that run is older than the line it would stand in.
            """;

    private final List<Section> sections = new ArrayList<>();

    /**
     * From what {@code benchmarks/results} keeps and {@code benchmarks/notes} says.
     *
     * @param project the root of the project
     */
    public Page(Path project) {
        var folder = project.resolve("benchmarks");
        var notes = folder.resolve("notes");
        for (var it : Measured.latest(folder.resolve("results")).values()) {
            sections.add(new Section(it, read(notes.resolve(it.bench() + ".md"))));
        }
    }

    /** Text by the file's path under {@code docs}. */
    public Map<String, String> files() {
        var files = new LinkedHashMap<String, String>();
        files.put("performance.md", markdown());
        for (var section : sections) {
            for (var metric : section.drawn()) {
                files.put(PICTURES + "/" + section.file(metric), section.chart(metric).svg());
            }
        }
        return files;
    }

    private String markdown() {
        var text = new StringBuilder(OPENING).append('\n').append(versions());
        sections.forEach(it -> text.append('\n').append(it.markdown()));
        return text.toString();
    }

    /** All that any of them ran with; they are built together. */
    private String versions() {
        var all = new TreeMap<String, String>();
        for (var it : sections) {
            it.measured()
                    .heading()
                    .path("versions")
                    .properties()
                    .forEach(each -> all.put(each.getKey(), each.getValue().asString()));
        }
        var rows = new StringBuilder("| what | version |\n| --- | --- |\n");
        all.forEach((what, version) -> rows.append("| %s | %s |\n".formatted(what, version)));
        return rows.toString();
    }

    /** Puts all in its place, and away what is drawn no more. */
    public void write(Path docs) {
        try {
            var pictures = docs.resolve(PICTURES);
            Files.createDirectories(pictures);
            var files = files();
            try (var there = Files.list(pictures)) {
                for (var old : there.toList()) {
                    Files.delete(old);
                }
            }
            for (var it : files.entrySet()) {
                Files.writeString(docs.resolve(it.getKey()), it.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path note) {
        try {
            return Files.exists(note) ? Files.readString(note) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
