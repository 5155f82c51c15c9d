package org.safetynets.stack.content;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Standards, which two people publish, and the questions on their modules. */
final class TrainingShelf {
    private static final String STANDARDS = "/api/training/standards";
    private static final String QUESTIONS = "/api/training/question-banks";
    private final Shelves shelves;

    TrainingShelf(Shelves shelves) {
        this.shelves = shelves;
    }

    List<Item> items(Kind kind, Sender network) {
        var shipped = shelves.files(kind.toString()).stream().map(shelves::read);
        if (kind == Kind.QUESTIONS) {
            return shipped.map(it -> questions(it, network)).toList();
        }
        var kept = network.all(STANDARDS);
        return shipped.map(it -> standard(it, kept, network)).toList();
    }

    private Item questions(JsonNode bank, Sender network) {
        String standard = bank.path("standard").asString();
        String module = bank.path("module").asString();
        Optional<Answer> kept = network.find(QUESTIONS + "/" + standard + "/" + module);
        JsonNode theirs = shelves.inLanguages(kept.map(Answer::json).orElse(null));
        return Item.put(Kind.QUESTIONS, standard + " " + module, bank, theirs, QUESTIONS)
                .matching(kept.map(Answer::etag).orElse(null));
    }

    private Item standard(JsonNode shipped, List<JsonNode> kept, Sender network) {
        var ofThatCode = kept.stream().filter(it -> is("code", shipped, it)).toList();
        var same = ofThatCode.stream().filter(it -> is("version", shipped, it)).findFirst();
        if (same.isPresent()) {
            return beside(shipped, same.get(), network);
        }
        Item item = item(shipped, null, Request.post(STANDARDS, shipped));
        boolean newer = ofThatCode.stream().anyMatch(it -> isNewer(it, shipped));
        return newer ? item.staying("the network has a later version") : item;
    }

    /** One that is a draft can be written anew; later it is nobody's to change. */
    private Item beside(JsonNode shipped, JsonNode same, Sender network) {
        String path = STANDARDS + "/" + same.path("standardId").asString();
        JsonNode content = shelves.inLanguages(network.get(path + "/file"));
        String status = same.path("status").asString();
        Item item = item(shipped, content, Request.put(path, shipped));
        return status.equals("draft")
                ? item.matching(network.find(path).map(Answer::etag).orElse(null))
                : item.staying("it is " + status + ", so that another version has to be written");
    }

    private static Item item(JsonNode shipped, @Nullable JsonNode kept, Request replace) {
        String name = shipped.path("code").asString() + " " + shipped.path("version").asString();
        return new Item(
                Kind.STANDARDS,
                name,
                shipped,
                kept,
                Request.post(STANDARDS, shipped),
                replace,
                null,
                "a draft: read it and submit it, another administrator reviews it");
    }

    /** Versions are three numbers. */
    private static boolean isNewer(JsonNode one, JsonNode other) {
        return Arrays.compare(numbers(one), numbers(other)) > 0;
    }

    private static int[] numbers(JsonNode standard) {
        return Stream.of(standard.path("version").asString().split("\\.", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    private static boolean is(String field, JsonNode one, JsonNode other) {
        return one.path(field).equals(other.path(field));
    }
}
