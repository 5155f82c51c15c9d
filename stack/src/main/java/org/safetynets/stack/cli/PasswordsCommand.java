package org.safetynets.stack.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.safetynets.stack.parts.RefusedPasswords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "passwords",
        description = "Writes the passwords that Keycloak refuses, for one that runs elsewhere.")
final class PasswordsCommand implements Callable<Integer> {
    @Mixin private StackOption which = new StackOption();

    @Parameters(paramLabel = "FILE", description = "common-passwords.txt of Keycloak.")
    private Path file = Path.of("common-passwords.txt");

    @Override
    public Integer call() {
        RefusedPasswords.all(which.stack().site()).copy(file);
        return 0;
    }
}
