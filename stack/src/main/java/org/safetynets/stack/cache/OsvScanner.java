package org.safetynets.stack.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.safetynets.stack.Refused;
import org.safetynets.stack.process.Command;
import org.safetynets.stack.process.StartFailed;

/**
 * OSV-Scanner, pinned by version and checksum: Go builds it from its source, whose own pins hold
 * for what it rests on, once; after that it is used offline.
 */
public final class OsvScanner {
    private static final String MODULE = "github.com/google/osv-scanner/v2";
    private static final String VERSION = "v2.5.1";
    private static final String SUM = "h1:gagd2nRWMouRjRS1oHuhuB8+jHnV/Ifd/rtDu89w/0E=";
    private static final String NAME = "osv-scanner";

    private OsvScanner() {}

    /** The program; {@link ScannerNotHad} where it is not there yet and cannot be built. */
    public static Path locate(Cache cache) {
        return locate(cache, "go");
    }

    static Path locate(Cache cache, String go) {
        return cache.once(NAME + "-" + VERSION, it -> build(it, go)).resolve(NAME);
    }

    private static void build(Path folder, String go) {
        var line = List.of(go, "install", MODULE + "/cmd/" + NAME + "@" + VERSION);
        Path told = folder.resolve("version.log");
        try {
            Command.of(folder, folder.resolve("go.log"), line)
                    .with("GOBIN", folder.toString())
                    .run();
            String program = folder.resolve(NAME).toString();
            Command.of(folder, told, List.of(go, "version", "-m", program)).run();
            if (!Files.readString(told).contains("\t%s\t%s\t%s".formatted(MODULE, VERSION, SUM))) {
                throw new Refused("What Go built is not the pinned " + NAME + "; see " + told);
            }
        } catch (StartFailed | UncheckedIOException e) {
            throw couldNot(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ScannerNotHad couldNot(RuntimeException why) {
        return new ScannerNotHad(
                """
                Go could not build the pinned %s %s:
                %s
                It needs Go 1.26.5 or newer (https://go.dev/dl) and, the first time, the network.
                Nothing was looked for."""
                        .formatted(NAME, VERSION, why.getMessage()));
    }
}
