package org.safetynets.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Finds what a new schema would break for those who read or wrote by the old one. */
final class SchemaChange {

    private SchemaChange() {}

    /** What is broken, each in a line; empty when only optional fields were added. */
    static List<String> breaking(JsonNode published, JsonNode now) {
        var broken = new ArrayList<String>();
        compare("", published, now, broken);
        return broken;
    }

    private static void compare(String at, JsonNode was, JsonNode is, List<String> broken) {
        for (var keyword : List.of("type", "format", "const")) {
            if (!was.path(keyword).equals(is.path(keyword))) {
                broken.add(at + " has another " + keyword);
            }
        }
        if (!values(was, "enum").equals(values(is, "enum"))) {
            broken.add(at + " has other values"); // a reader of the old one fails on a new value
        }
        if (!values(was, "required").equals(values(is, "required"))) {
            broken.add(at + " has other required fields");
        }
        was.path("properties")
                .properties()
                .forEach(
                        it -> {
                            var field = at + "/" + it.getKey();
                            var present = is.path("properties").get(it.getKey());
                            if (present == null) {
                                broken.add(field + " is gone");
                            } else {
                                compare(field, it.getValue(), present, broken);
                            }
                        });
        if (was.has("items")) {
            compare(at + "[]", was.path("items"), is.path("items"), broken);
        }
    }

    private static Set<String> values(JsonNode schema, String keyword) {
        var values = new TreeSet<String>();
        schema.path(keyword).forEach(it -> values.add(it.asString()));
        return values;
    }
}
