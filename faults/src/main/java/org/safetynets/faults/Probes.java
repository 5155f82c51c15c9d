package org.safetynets.faults;

import java.util.List;
import org.safetynets.stack.demo.Network;
import org.safetynets.stack.demo.StepFailed;

/** Whether each part answers somebody who has just signed in. */
record Probes(Network network) {
    private static final List<String> OF_EACH =
            List.of(
                    "/api/identity/me",
                    "/api/groups/mine",
                    "/api/training/standards",
                    "/api/notifications/inbox",
                    "/api/referrals/mine");

    boolean answered() {
        try {
            var somebody = network.account("partner1");
            return OF_EACH.stream().allMatch(it -> somebody.get(it).status() == 200);
        } catch (StepFailed e) {
            return false;
        }
    }
}
