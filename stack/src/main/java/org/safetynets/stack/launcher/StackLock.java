package org.safetynets.stack.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.safetynets.stack.Refused;

/** One launcher at a time changes a stack. */
public final class StackLock implements AutoCloseable {
    private final FileChannel channel;
    private final @Nullable FileLock lock;

    private StackLock(FileChannel channel, @Nullable FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** Beside the stack's folder, so that wiping that does not wipe the lock. */
    public static StackLock of(Stack stack) {
        Path folder = stack.site().folder();
        try {
            Files.createDirectories(folder.getParent());
            var channel =
                    FileChannel.open(
                            folder.resolveSibling(folder.getFileName() + ".lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            return new StackLock(channel, channel.tryLock());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void require() {
        if (lock == null) {
            throw new Refused("Another ./nets is at work on this stack; wait for it to end");
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
