package org.safetynets.stack.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.safetynets.stack.Refused;
import org.safetynets.stack.parts.Keycloak;
import org.safetynets.stack.state.Entry;

/** A stack that holds nothing yet, with its stores up to be filled. */
public final class EmptyStack {
    private static final List<String> STORES = List.of("mongodb", "kafka");
    private final Stack stack;
    private final Progress progress;

    public EmptyStack(Stack stack, Progress progress) {
        this.stack = stack;
        this.progress = progress;
    }

    /** Starts the stores that run here, and lays out the folder of sign-in. */
    public void start() {
        requireEmpty();
        var plan = new Plan(stack, progress);
        List<Planned> stores =
                plan.all().stream().filter(it -> STORES.contains(it.name())).toList();
        Preflight.requirePorts(stores);
        new Upward(new Starting(stack.table(), progress)).start(stores);
        var keycloak = new Keycloak(stack.site());
        if (keycloak.given().isEmpty()) {
            keycloak.launch();
        }
    }

    private void requireEmpty() {
        if (stack.table().all().stream().anyMatch(Entry::alive)) {
            throw new Refused("This stack runs; a restore needs an empty one: --offset N");
        }
        Path data = stack.site().folder().resolve("data");
        if (Files.exists(data)) {
            throw new Refused(
                    "This stack has data in %s; ./nets down --wipe deletes it".formatted(data));
        }
    }
}
