package org.safetynets.stack;

import org.safetynets.stack.cli.NetsCommand;

/** The launcher behind {@code ./nets}. */
public final class Nets {
    private Nets() {}

    public static void main(String[] arguments) {
        System.exit(NetsCommand.line().execute(arguments));
    }
}
