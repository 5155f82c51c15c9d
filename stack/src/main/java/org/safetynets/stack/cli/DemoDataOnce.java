package org.safetynets.stack.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.safetynets.stack.cache.Checksum;
import org.safetynets.stack.cache.Folders;
import org.safetynets.stack.demo.DemoData;
import org.safetynets.stack.demo.Network;
import org.safetynets.stack.launcher.Progress;
import org.safetynets.stack.launcher.Stack;

/** Loads the demo data when that has not been done, or when what ships has changed. */
final class DemoDataOnce {
    private final Stack stack;
    private final Progress progress;

    DemoDataOnce(Stack stack, Progress progress) {
        this.stack = stack;
        this.progress = progress;
    }

    void load() {
        if (stack.site().production() || Files.exists(mark())) {
            return;
        }
        progress.say("Loading demo data");
        new DemoData(Network.of(stack)).load();
        remember();
    }

    /** That there is to be none but what is there, as after a restore. */
    void remember() {
        try {
            Files.createFile(mark());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path mark() {
        return stack.site().data("demo").resolve(contentVersion());
    }

    private String contentVersion() {
        Path content = stack.site().project().resolve("deploy").resolve("content");
        return Checksum.of(Folders.files(content)).substring(0, 16);
    }
}
