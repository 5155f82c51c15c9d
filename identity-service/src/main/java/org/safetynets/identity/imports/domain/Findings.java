package org.safetynets.identity.imports.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found wrong with a file so far; only the first are kept in words. */
public final class Findings {

    public static final int KEPT = 100;

    private final List<LineError> first = new ArrayList<>();
    private long count;

    public void add(long line, @Nullable String column, String message) {
        count++;
        if (first.size() < KEPT) {
            first.add(new LineError(line, column, message));
        }
    }

    public long count() {
        return count;
    }

    public List<LineError> first() {
        return List.copyOf(first);
    }
}
