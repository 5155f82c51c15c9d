package org.safetynets.stack.cli;

import java.util.concurrent.Callable;
import org.safetynets.stack.demo.Network;
import org.safetynets.stack.demo.Reply;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Ends with 0 when the chain of the audit trail is whole. */
@Command(
        name = "verify-audit",
        description = "Proves that nobody has changed or removed an entry of the audit trail.")
final class VerifyAuditCommand implements Callable<Integer> {
    @Mixin private StackOption which = new StackOption();

    @Override
    public Integer call() {
        Reply reply =
                Network.of(which.stack()).admin().post("/api/identity/audit/verify").expectOk();
        boolean intact = reply.json().path("intact").asBoolean();
        System.out.printf("%d entries, ", reply.json().path("entries").asLong());
        System.out.println(
                intact
                        ? "all as they were written"
                        : "broken at " + reply.json().path("firstBroken"));
        return intact ? 0 : 1;
    }
}
