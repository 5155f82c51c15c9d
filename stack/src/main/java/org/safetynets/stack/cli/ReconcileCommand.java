package org.safetynets.stack.cli;

import java.util.concurrent.Callable;
import org.safetynets.stack.demo.Network;
import org.safetynets.stack.demo.Reply;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Ends with 0 when sign-in matches our own store afterwards. */
@Command(
        name = "reconcile",
        description = "Finds and repairs what differs between Keycloak and our own store.")
final class ReconcileCommand implements Callable<Integer> {
    @Mixin private StackOption which = new StackOption();

    @Override
    public Integer call() {
        Reply reply = Network.of(which.stack()).admin().post("/api/identity/reconcile").expectOk();
        int failed = reply.json().path("failed").asInt();
        System.out.printf(
                "%d checked, %d repaired, %d failed%n",
                reply.json().path("checked").asInt(),
                reply.json().path("repaired").asInt(),
                failed);
        return failed == 0 ? 0 : 1;
    }
}
