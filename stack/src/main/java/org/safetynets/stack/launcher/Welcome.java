package org.safetynets.stack.launcher;

import java.io.PrintStream;
import java.util.Comparator;
import org.safetynets.stack.state.Entry;

/** What a person needs to know once everything stands. */
public final class Welcome {
    private static final String ACCOUNTS =
            """

            Demo accounts (the password is the name; the same with 2 in meadow):
              partner1       looks for a group, under a pseudonym
              facilitator1   runs groups              harbor
              supervisor1    supports facilitators    harbor
              trainer1       trains and certifies     harbor
              coordinator1   staffs and opens groups  harbor
              safety1        receives incidents       harbor
              counselor1     refers partners          harbor
              networkadmin   keeps the network
              networkadmin2  reviews what the other wrote
            """;
    private final Stack stack;

    public Welcome(Stack stack) {
        this.stack = stack;
    }

    public void print(PrintStream out) {
        out.println();
        stack.table().all().stream()
                .sorted(Comparator.comparing(Entry::url))
                .forEach(entry -> out.printf("  %-22s %s%n", entry.name(), entry.url()));
        if (!stack.site().production()) {
            out.print(ACCOUNTS);
        }
        out.printf("%nOpen %s/%n", stack.gateway());
    }
}
