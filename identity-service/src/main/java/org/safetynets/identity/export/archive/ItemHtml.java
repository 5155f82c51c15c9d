package org.safetynets.identity.export.archive;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** One thing that is held, as a list of names and values; every text is escaped. */
final class ItemHtml {

    private final ExportWords words;

    ItemHtml(ExportWords words) {
        this.words = words;
    }

    String write(JsonNode item) {
        return "<div class=\"item\">" + value(item) + "</div>\n";
    }

    private String value(JsonNode node) {
        if (node.isObject()) {
            return fields(node);
        }
        return node.isArray() ? list(node) : text(scalar(node));
    }

    private String fields(JsonNode node) {
        var html = new StringBuilder("<dl>");
        for (var field : node.properties()) {
            html.append("<dt>").append(text(words.field(field.getKey()))).append("</dt>");
            html.append("<dd>").append(value(field.getValue())).append("</dd>\n");
        }
        return html.append("</dl>").toString();
    }

    private String list(JsonNode node) {
        if (node.isEmpty()) {
            return text(words.say("none"));
        }
        var html = new StringBuilder("<ul>");
        node.forEach(it -> html.append("<li>").append(value(it)).append("</li>"));
        return html.append("</ul>").toString();
    }

    private String scalar(JsonNode node) {
        if (node.isNull()) {
            return words.say("none");
        }
        if (node.isBoolean()) {
            return words.say(node.asBoolean() ? "yes" : "no");
        }
        return node.isString()
                ? moment(node.asString()).orElseGet(node::asString)
                : node.toString();
    }

    private Optional<String> moment(String text) {
        try {
            return Optional.of(words.moment(Instant.parse(text)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /**
     * Text as it may stand anywhere in a page, attributes too; what no page may hold is dropped.
     */
    static String text(String content) {
        var html = new StringBuilder();
        content.codePoints()
                .filter(it -> it >= ' ' || it == '\n' || it == '\t')
                .forEach(it -> escape(html, it));
        return html.toString();
    }

    private static void escape(StringBuilder html, int sign) {
        switch (sign) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '"' -> html.append("&quot;");
            case '\'' -> html.append("&#39;");
            default -> html.appendCodePoint(sign);
        }
    }
}
