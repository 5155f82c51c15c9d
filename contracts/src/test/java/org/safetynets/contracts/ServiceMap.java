package org.safetynets.contracts;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Draws the services for the README, with who calls whom, and lists where each event is written and
 * read: from the same lists that rights are made of, so that the map shows no more and no less.
 */
final class ServiceMap {

    /** What no list says: how people and systems come in, and who works with Keycloak. */
    private static final String FRAME =
            """
              browser((browser)) -- cookie --> gateway
              client((API client)) -- token --> gateway
              gateway --> portal
              gateway --> services
              portal --> services
              gateway -- signs people in --> keycloak[(Keycloak)]
              identity -- projects accounts and roles --> keycloak
            """;

    private static final String TABLE =
            """
            <details>
            <summary>Every event: where it is written and who reads it</summary>

            | topic | event | written by | read by |
            | --- | --- | --- | --- |
            """;

    private static final String SCHEMAS = "contracts/src/main/resources/schemas/";

    private ServiceMap() {}

    /** The diagram and the table, ending with a line break; links are those of the README. */
    static String markdown() {
        return "```mermaid\nflowchart LR\n" + diagram() + "```\n\n" + table();
    }

    private static String diagram() {
        var services = ServiceAccess.all().stream().filter(ServiceAccess::publishes).toList();
        var others = ServiceAccess.all().stream().filter(it -> !it.publishes());
        var callers = ServiceAccess.all().stream().filter(it -> !it.calls().isEmpty());
        return lines(others.map(ServiceMap::node))
                + "  subgraph services\n"
                + lines(services.stream().map(it -> "  " + node(it)))
                + "  end\n"
                + FRAME
                + lines(callers.map(ServiceMap::calls))
                + "  bus{{Kafka}}\n"
                + lines(services.stream().map(ServiceMap::writes))
                + lines(services.stream().map(ServiceMap::reads));
    }

    private static String lines(Stream<String> lines) {
        return lines.map(it -> "  " + it + "\n").collect(joining());
    }

    private static String node(ServiceAccess it) {
        var databases = it.databases().isEmpty() ? "" : "<br/>" + String.join(", ", it.databases());
        return "%s[\"%s%s\"]".formatted(it.context(), it.service(), databases);
    }

    private static String calls(ServiceAccess it) {
        var called = it.calls().stream().map(ServiceMap::contextOf).collect(joining(" & "));
        return it.context() + " ==> " + called;
    }

    private static String contextOf(String service) {
        return ServiceAccess.named(service).orElseThrow().context();
    }

    private static String writes(ServiceAccess it) {
        return "%s -. \"%s\" .-> bus".formatted(it.context(), kinds(it.topicsWritten()));
    }

    private static String reads(ServiceAccess it) {
        return "bus -. \"%s\" .-> %s".formatted(kinds(it.topicsRead()), it.context());
    }

    /** What the topics begin with, which is who writes them or what all write. */
    private static String kinds(List<String> topics) {
        return topics.stream()
                .map(it -> it.substring(0, it.indexOf('.')))
                .distinct()
                .collect(joining(", "));
    }

    private static String table() {
        return TABLE
                + Arrays.stream(EventType.values()).map(ServiceMap::row).collect(joining())
                + "\n</details>\n";
    }

    private static String row(EventType type) {
        var event = "[%s](%s%s.json)".formatted(type.type(), SCHEMAS, type.type());
        var every = type.source().equals(EventType.EVERY_SERVICE);
        var writer = every ? "every service" : type.source();
        return "| %s | %s | %s | %s |\n".formatted(type.topic(), event, writer, readersOf(type));
    }

    private static String readersOf(EventType type) {
        var readers =
                ServiceAccess.all().stream()
                        .filter(it -> it.reads().contains(type))
                        .map(ServiceAccess::service)
                        .collect(joining(", "));
        return readers.isEmpty() ? "nobody" : readers;
    }
}
