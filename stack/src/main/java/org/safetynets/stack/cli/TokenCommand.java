package org.safetynets.stack.cli;

import org.safetynets.stack.demo.SignIn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "token", description = "Prints an access token of a demo account, for curl.")
final class TokenCommand implements Runnable {
    @Mixin private StackOption which = new StackOption();

    @Parameters(paramLabel = "USER", description = "e.g. coordinator1")
    private String user = "";

    @Option(names = "--password", description = "Where it is not the name itself.")
    private String password = "";

    @Override
    public void run() {
        var signIn = new SignIn(which.stack().keycloak());
        System.out.println(signIn.token(user, password.isEmpty() ? user : password));
    }
}
