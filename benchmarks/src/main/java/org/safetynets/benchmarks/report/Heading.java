package org.safetynets.benchmarks.report;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** What has to be known to judge the figures: the first line of a file of results. */
public record Heading(
        String bench, Instant startedAt, String command, Map<String, String> versions) {

    public Heading {
        versions = Map.copyOf(versions);
    }

    /** One line of JSON. */
    public String line() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("bench", bench);
        fields.put("startedAt", startedAt.toString());
        fields.put("command", command);
        fields.put("processors", Runtime.getRuntime().availableProcessors());
        fields.put("load1", Lines.number(Machine.load1()));
        fields.put("versions", new TreeMap<>(versions));
        return Lines.line(fields);
    }
}
