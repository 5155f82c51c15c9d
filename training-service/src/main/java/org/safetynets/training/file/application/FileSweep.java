package org.safetynets.training.file.application;

import java.time.Clock;
import java.time.Duration;
import org.safetynets.training.file.domain.StoredFiles;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes files that nothing refers to a day after they came, and contents that an instance left
 * behind when it died.
 */
@Component
public class FileSweep {

    static final Duration PATIENCE = Duration.ofDays(1);

    private static final int BATCH = 100;

    private final StoredFiles files;
    private final FileContents contents;
    private final Clock clock;

    public FileSweep(StoredFiles files, FileContents contents, Clock clock) {
        this.files = files;
        this.contents = contents;
        this.clock = clock;
    }

    /** Two instances at once remove the same, which does no harm. */
    @Scheduled(
            initialDelayString = "${training.sweeps.every}",
            fixedDelayString = "${training.sweeps.every}")
    public int run() {
        var then = clock.instant().minus(PATIENCE);
        var unattached = files.unattachedSince(then, BATCH);
        unattached.forEach(
                it -> {
                    contents.remove(it.id());
                    files.remove(it);
                });
        var stray = contents.strayBefore(then, BATCH);
        stray.forEach(contents::remove);
        return unattached.size() + stray.size();
    }
}
