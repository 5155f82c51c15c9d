package org.safetynets.stack.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The network's API, as whoever loads. */
@FunctionalInterface
public interface Sender {
    int NOT_FOUND = 404;
    int PAGE = 100;

    Answer send(Request request);

    /** What is there; empty where nothing is. */
    default Optional<Answer> find(String path) {
        Answer answer = send(Request.get(path));
        if (answer.status() == NOT_FOUND) {
            return Optional.empty();
        }
        if (!answer.isOk()) {
            throw new NotRead(answer);
        }
        return Optional.of(answer);
    }

    default JsonNode get(String path) {
        Answer answer = send(Request.get(path));
        if (!answer.isOk()) {
            throw new NotRead(answer);
        }
        return answer.json();
    }

    /** Every item of a list that is told page by page. */
    default List<JsonNode> all(String path) {
        var all = new ArrayList<JsonNode>();
        List<JsonNode> some;
        do {
            int page = all.size() / PAGE;
            some =
                    get(path + "?page=" + page + "&size=" + PAGE)
                            .path("items")
                            .valueStream()
                            .toList();
            all.addAll(some);
        } while (some.size() == PAGE);
        return all;
    }
}
