package org.safetynets.stack.process;

import java.nio.file.Path;

/** A process that did not come up, with the cause and where to read more. */
public final class StartFailed extends RuntimeException {
    public StartFailed(String name, String cause, Path log) {
        super(
                """
                %s did not start: %s
                The end of its log:
                %s
                The whole log: %s"""
                        .formatted(
                                name, cause, LogTail.of(log, 25).indent(4).stripTrailing(), log));
    }
}
