package org.safetynets.recovery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "restore", description = "Brings everything back where there is nothing.")
final class RestoreCommand implements Runnable {
    @Mixin private Place place = new Place();

    @Option(
            names = "--to",
            paramLabel = "MOMENT",
            description = "e.g. 2026-11-27T22:30:00Z; else to the end of the last backup.")
    private @Nullable Instant moment;

    @Override
    public void run() {
        place.use(
                it ->
                        new Restoring(it, new Steps(System.out))
                                .run(place.data(true), place.sealing(true), moment));
    }
}
