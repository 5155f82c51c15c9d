package org.safetynets.stack.demo;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reading lists page by page. */
final class Pages {
    private static final int SIZE = 100;
    private static final int ENOUGH = 50;

    private Pages() {}

    /** Every item; a list that is no page is taken as it is. */
    static Stream<JsonNode> all(Person reader, String path) {
        return IntStream.range(0, ENOUGH)
                .mapToObj(page -> page(reader, path, page))
                .takeWhile(it -> !it.isEmpty())
                .flatMap(it -> it.path("items").valueStream());
    }

    private static JsonNode page(Person reader, String path, int page) {
        String and = path.contains("?") ? "&" : "?";
        JsonNode json =
                reader.get(path + and + "page=" + page + "&size=" + SIZE).expect(200).json();
        return json.path("items").isEmpty() ? json.path("items") : json;
    }
}
