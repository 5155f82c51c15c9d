package org.safetynets.faults.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The clock of one service leaps ahead of all others, and back when it is mended. For the time of
 * the drill the service runs with libfaketime, so it is started anew before and after.
 */
record ClockJump(String name, Suite suite, String service, Duration by) implements Fault {

    private static final Path LIBRARY =
            Path.of("/usr/lib/%s-linux-gnu/faketime/libfaketimeMT.so.1".formatted(architecture()));

    private static String architecture() {
        var jvms = System.getProperty("os.arch");
        return jvms.equals("amd64") ? "x86_64" : jvms;
    }

    /** Sessions it takes for ended it refuses, and it takes certifications for ended too early. */
    @Override
    public boolean delaysTheGate() {
        return true;
    }

    /** Debian's package of that name has to be there. */
    @Override
    public boolean possible() {
        return Files.exists(LIBRARY) && suite.instances(service).size() == 1;
    }

    @Override
    public void prepare() {
        shift(Duration.ZERO);
        suite.stop(List.of(service));
        var suffix = "_" + service.replace('-', '_').toUpperCase(Locale.ROOT);
        suite.with(
                        Map.of(
                                "LD_PRELOAD" + suffix,
                                LIBRARY.toString(),
                                "FAKETIME_TIMESTAMP_FILE" + suffix,
                                file().toString(),
                                "FAKETIME_NO_CACHE" + suffix,
                                "1"))
                .start(List.of(service));
    }

    @Override
    public void inject() {
        shift(by);
    }

    @Override
    public void heal() {
        shift(Duration.ZERO);
    }

    @Override
    public void restore() {
        suite.stop(List.of(service));
        suite.start(List.of(service));
    }

    private Path file() {
        return suite.stack().site().folder().resolve("faults").resolve("clock-of-" + service);
    }

    private void shift(Duration ahead) {
        try {
            Files.createDirectories(file().getParent());
            Files.writeString(file(), "+%ds%n".formatted(ahead.toSeconds()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
