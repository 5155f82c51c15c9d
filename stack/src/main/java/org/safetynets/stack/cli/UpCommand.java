package org.safetynets.stack.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.safetynets.stack.Refused;
import org.safetynets.stack.launcher.BringingUp;
import org.safetynets.stack.launcher.Progress;
import org.safetynets.stack.launcher.Stack;
import org.safetynets.stack.launcher.StackLock;
import org.safetynets.stack.launcher.Welcome;
import org.safetynets.stack.parts.ImportedRealm;
import org.safetynets.stack.services.Service;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "up", description = "Builds and starts everything, with demo data.")
final class UpCommand implements Callable<Integer> {
    private static final String OUTDATED_REALM =
            """
            The files in deploy/keycloak have changed since this stack's Keycloak imported them.
            What they say of clients, sign-in and rules does not hold here yet: ./nets down --wipe
            and ./nets up begin anew with them; accounts and data of this stack are lost by that.""";

    @Mixin private StackOption which = new StackOption();

    @Option(
            names = "--instances",
            paramLabel = "SERVICE=N",
            description = "Runs several of one service, e.g. group-service=2, from now on.")
    private Map<String, Integer> instances = Map.of();

    @Option(
            names = "--secured",
            description =
                    "With TLS, and with users and rights of its own for every service, as outside"
                            + " of development; from now on, for new data only.")
    private boolean secured;

    @Override
    public Integer call() {
        instances.forEach(UpCommand::require);
        Stack stack = secured ? which.stack().secured() : which.stack();
        try (var lock = StackLock.of(stack)) {
            bringUp(instances.isEmpty() ? stack : stack.with(instances), lock);
        }
        return 0;
    }

    private static void bringUp(Stack stack, StackLock lock) {
        lock.require();
        var progress = new Progress(System.out);
        boolean started = new BringingUp(stack, progress).run();
        if (!started) {
            progress.say("Everything runs already");
        }
        if (ImportedRealm.isOutdated(stack.site())) {
            progress.say(OUTDATED_REALM);
        }
        new DemoDataOnce(stack, progress).load();
        new Welcome(stack).print(System.out);
    }

    private static void require(String service, int count) {
        if (Service.named(service).filter(it -> it != Service.GATEWAY).isEmpty()) {
            throw new Refused("There cannot be several of " + service);
        }
        if (count < 1 || count > 4) {
            throw new Refused("From 1 to 4 instances of " + service + ", not " + count);
        }
    }
}
