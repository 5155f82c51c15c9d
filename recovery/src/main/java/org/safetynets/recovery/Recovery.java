package org.safetynets.recovery;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Copies everything of the suite that must not be lost, and brings it back. */
@Command(
        name = "recovery",
        subcommands = {BackupCommand.class, RestoreCommand.class, NewKeyCommand.class})
public final class Recovery {
    private static final int FAILED = 1;

    private Recovery() {}

    /** Exits with 1 when it could not be done, with a line that says why. */
    public static void main(String... args) {
        System.exit(line().execute(args));
    }

    static CommandLine line() {
        return new CommandLine(new Recovery())
                .setExecutionExceptionHandler(
                        (e, line, result) -> {
                            if (e instanceof Unusable) {
                                line.getErr().println(e.getMessage());
                            } else {
                                e.printStackTrace(line.getErr());
                            }
                            line.getErr().flush();
                            return FAILED;
                        });
    }
}
