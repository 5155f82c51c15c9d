package org.safetynets.stack.content;

import tools.jackson.databind.JsonNode;

/** Where what the network has is not what ships. */
public record Difference(String path, JsonNode kept, JsonNode shipped) {
    private static final int LONGEST = 70;

    @Override
    public String toString() {
        return "%s: %s -> %s".formatted(path, shortened(kept), shortened(shipped));
    }

    private static String shortened(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "nothing";
        }
        String text = value.toString();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
