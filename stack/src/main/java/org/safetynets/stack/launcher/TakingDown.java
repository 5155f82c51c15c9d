package org.safetynets.stack.launcher;

import java.util.List;
import org.safetynets.stack.cache.Folders;
import org.safetynets.stack.services.Service;
import org.safetynets.stack.state.Entry;

/** The end of a stack: services first, so that they can still finish what they hold. */
public final class TakingDown {
    private final Stack stack;

    public TakingDown(Stack stack) {
        this.stack = stack;
    }

    public void run(boolean wipe) {
        List<String> running = stack.table().all().stream().map(Entry::name).toList();
        var stopping = new Stopping(stack.table());
        stopping.stop(running.stream().filter(TakingDown::isService).toList());
        stopping.stop(running.stream().filter(name -> !isService(name)).toList());
        if (wipe) {
            Folders.delete(stack.site().folder());
        }
    }

    private static boolean isService(String process) {
        return Service.all().stream().anyMatch(it -> process.startsWith(it.module()));
    }
}
