package org.safetynets.recovery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.safetynets.recovery.chain.Segment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "backup", description = "Copies what changed, or everything the first time.")
final class BackupCommand implements Runnable {
    @Mixin private Place place = new Place();

    @Option(names = "--full", description = "Everything anew.")
    private boolean full;

    @Override
    public void run() {
        try {
            Files.createDirectories(place.folder());
            var file = place.folder().resolve("lock");
            try (var channel =
                            FileChannel.open(
                                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.tryLock()) {
                if (lock == null) {
                    throw new Unusable("Another backup into " + place.folder() + " is at work");
                }
                place.use(this::copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(Deployment deployment) {
        var steps = new Steps(System.out);
        var taken =
                new BackingUp(deployment, System.err::println)
                        .run(place.data(false), place.sealing(false), full);
        steps.done("data", figures(taken.getFirst()));
        steps.done("sealing", figures(taken.getLast()));
    }

    private static Map<String, Object> figures(Segment it) {
        return Map.of(
                "kind", it.full() ? "full" : "increment",
                "number", it.number(),
                "until", it.until(),
                "entries", it.entries(),
                "bytes", it.bytes());
    }
}
