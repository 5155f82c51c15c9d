package org.safetynets.recovery;

import java.nio.file.Path;
import org.safetynets.recovery.chain.BackupKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "new-key", description = "Makes a key for backups.")
final class NewKeyCommand implements Runnable {
    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Override
    public void run() {
        BackupKey.create(file);
        System.out.println("Made " + file + "; keep it in two places, neither with the backups");
    }
}
