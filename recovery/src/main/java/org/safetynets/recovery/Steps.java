package org.safetynets.recovery;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Tells of each step when it is done: one line of JSON, with the seconds since the one before. */
public final class Steps {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final double NANOS = Duration.ofSeconds(1).toNanos();
    private final PrintStream out;
    private long last = System.nanoTime();

    public Steps(PrintStream out) {
        this.out = out;
    }

    public void done(String step, Map<String, ?> figures) {
        long now = System.nanoTime();
        var line = new LinkedHashMap<String, Object>();
        line.put("step", step);
        line.putAll(figures);
        line.put("seconds", Math.round((now - last) / NANOS * 100) / 100.0);
        last = now;
        out.println(JSON.writeValueAsString(line));
    }
}
