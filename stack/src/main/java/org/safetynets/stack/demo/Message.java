package org.safetynets.stack.demo;

import java.util.List;
import java.util.stream.Collectors;

/** A message as it came over the wire. */
public record Message(String raw) {
    private static final List<String> SHOWN = List.of("Date:", "From:", "To:", "Subject:");
    private static final String PLAIN = "Content-Type: text/plain";

    /** The headers a person wants to see, and the text without its HTML twin. */
    public String readable() {
        String headers =
                raw.lines()
                        .takeWhile(line -> !line.isBlank())
                        .filter(line -> SHOWN.stream().anyMatch(line::startsWith))
                        .collect(Collectors.joining("\n"));
        return headers + "\n\n" + text().strip().indent(2);
    }

    String text() {
        int part = Math.max(0, raw.indexOf(PLAIN));
        return raw.substring(part)
                .lines()
                .dropWhile(line -> !line.isBlank())
                .takeWhile(line -> !line.startsWith("--"))
                .collect(Collectors.joining("\n"));
    }
}
