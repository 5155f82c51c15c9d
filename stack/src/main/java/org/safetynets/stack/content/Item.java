package org.safetynets.stack.content;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One thing that ships, beside what the network has in its place.
 *
 * @param kept what the network has; null where it has nothing
 * @param add by which it is made
 * @param replace by which what the network has is replaced
 * @param stays why what the network has stays even where all may be replaced; null where nothing
 *     speaks against it
 * @param next what is left to people once it is made; empty where nothing is
 */
record Item(
        Kind kind,
        String name,
        JsonNode shipped,
        @Nullable JsonNode kept,
        Request add,
        Request replace,
        @Nullable String stays,
        String next) {

    /** One that is made and replaced by the same operation. */
    static Item put(
            Kind kind, String name, JsonNode shipped, @Nullable JsonNode kept, String path) {
        var put = Request.put(path, shipped);
        return new Item(kind, name, shipped, kept, put, put, null, "");
    }

    Item matching(@Nullable String etag) {
        return new Item(kind, name, shipped, kept, add, replace.ifMatch(etag), stays, next);
    }

    Item staying(String why) {
        return new Item(kind, name, shipped, kept, add, replace, why, next);
    }

    Item thenLeaving(String toDo) {
        return new Item(kind, name, shipped, kept, add, replace, stays, toDo);
    }
}
