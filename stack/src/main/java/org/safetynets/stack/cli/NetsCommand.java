package org.safetynets.stack.cli;

import java.io.UncheckedIOException;
import org.safetynets.stack.Refused;
import org.safetynets.stack.demo.StepFailed;
import org.safetynets.stack.process.StartFailed;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The one door to Safety Nets on this machine. */
@Command(
        name = "nets",
        mixinStandardHelpOptions = true,
        version = "Safety Nets 0.1.0",
        description = "Runs, shows and tests Safety Nets on this machine.",
        subcommands = {
            UpCommand.class,
            StatusCommand.class,
            DemoCommand.class,
            TokenCommand.class,
            MailCommand.class,
            ReconcileCommand.class,
            DeadLettersCommand.class,
            VerifyAuditCommand.class,
            GrantCommand.class,
            ContentCommand.class,
            LogsCommand.class,
            StopCommand.class,
            StartCommand.class,
            KillCommand.class,
            TestCommand.class,
            BenchCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            FaultsCommand.class,
            FuzzCommand.class,
            ImagesCommand.class,
            PasswordsCommand.class,
            WeaknessesCommand.class,
            SetUpCommand.class,
            DownCommand.class
        })
public final class NetsCommand implements Runnable {
    private static final int FAILED = 1;

    public static CommandLine line() {
        return new CommandLine(new NetsCommand())
                .setExecutionExceptionHandler((e, line, result) -> explain(e, line));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }

    /** What went wrong in the world is told in words; a stack trace is for our own mistakes. */
    private static int explain(Exception e, CommandLine line) {
        switch (e) {
            case Refused _, StartFailed _, StepFailed _ -> line.getErr().println(e.getMessage());
            case UncheckedIOException io ->
                    line.getErr().println(io.getMessage() + ": " + io.getCause());
            default -> e.printStackTrace(line.getErr());
        }
        line.getErr().flush();
        return FAILED;
    }
}
