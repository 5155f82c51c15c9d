package org.safetynets.referrals.integration.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A guide whose blocks of commands run one after the other in one shell. */
record Guide(List<Block> blocks) {

    private static final Pattern BLOCK =
            Pattern.compile("```bash\n(.*?)```\n(?:```text\n(.*?)```\n)?", Pattern.DOTALL);
    private static final String END = "-- end of block ";
    private static final long MINUTES = 5;

    /** Commands, and what the guide says they print. */
    record Block(String commands, String printed) {}

    static Guide at(Path file) {
        try {
            var blocks =
                    BLOCK.matcher(Files.readString(file))
                            .results()
                            .map(
                                    it ->
                                            new Block(
                                                    it.group(1),
                                                    Objects.requireNonNullElse(it.group(2), "")))
                            .toList();
            assertThat(blocks).as("blocks of " + file).isNotEmpty();
            return new Guide(blocks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs all of it, and compares what each block prints. */
    void run(Path folder, Map<String, String> variables) throws IOException, InterruptedException {
        var script = folder.resolve("guide.sh");
        Files.writeString(script, script());
        var shell =
                new ProcessBuilder("bash", script.toString())
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("printed.txt").toFile());
        shell.environment().putAll(variables);
        var running = shell.start();
        try {
            assertThat(running.waitFor(MINUTES, TimeUnit.MINUTES)).as("it ended").isTrue();
        } finally {
            running.destroyForcibly();
        }
        var printed = Files.readString(folder.resolve("printed.txt"));
        assertThat(printed).as("exit " + running.exitValue()).isEqualTo(expected());
    }

    private String script() {
        return IntStream.range(0, blocks.size())
                .mapToObj(it -> "%secho '%s%d'%n".formatted(blocks.get(it).commands(), END, it))
                .collect(Collectors.joining());
    }

    private String expected() {
        return IntStream.range(0, blocks.size())
                .mapToObj(it -> "%s%s%d%n".formatted(blocks.get(it).printed(), END, it))
                .collect(Collectors.joining());
    }
}
