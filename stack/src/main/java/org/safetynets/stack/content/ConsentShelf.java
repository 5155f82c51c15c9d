package org.safetynets.stack.content;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Texts to sign: one that is published never changes, other words are a new version. */
final class ConsentShelf {
    private static final String PATH = "/api/identity/consent-texts";
    private final Shelves shelves;
    private final Languages languages;

    ConsentShelf(Shelves shelves, Languages languages) {
        this.shelves = shelves;
        this.languages = languages;
    }

    List<Item> items(Sender network) {
        var kept = network.all(PATH);
        return shelves.read("consents.json")
                .valueStream()
                .filter(it -> languages.has(it.path("language").asString()))
                .map(it -> item(it, kept))
                .toList();
    }

    private static Item item(JsonNode text, List<JsonNode> kept) {
        var versions = kept.stream().filter(it -> isOf(text, it)).toList();
        JsonNode same =
                versions.stream()
                        .filter(it -> version(it) == version(text))
                        .findFirst()
                        .orElse(null);
        String name =
                "%s %d %s"
                        .formatted(
                                text.path("code").asString(),
                                version(text),
                                text.path("language").asString());
        var post = Request.post(PATH, text);
        var item = new Item(Kind.CONSENTS, name, text, same, post, post, null, "");
        if (same != null) {
            return item.staying("a text that is published never changes");
        }
        boolean newer = versions.stream().anyMatch(it -> version(it) > version(text));
        return newer ? item.staying("the network has a later version") : item;
    }

    private static boolean isOf(JsonNode text, JsonNode other) {
        return text.path("code").equals(other.path("code"))
                && text.path("language").equals(other.path("language"));
    }

    private static int version(JsonNode text) {
        return text.path("version").asInt();
    }
}
