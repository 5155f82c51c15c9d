package org.safetynets.stack.content;

import java.util.HashSet;
import java.util.Set;
import org.safetynets.stack.Refused;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The languages in which content is loaded. English is always among them, since every other falls
 * back on it.
 */
public record Languages(Set<String> wanted) {
    private static final String ENGLISH = "en";
    private static final Set<String> SHIPPED = Set.of(ENGLISH, "es");

    public Languages {
        wanted = Set.copyOf(wanted);
    }

    public static Languages all() {
        return new Languages(SHIPPED);
    }

    public static Languages of(Set<String> wanted) {
        if (!SHIPPED.containsAll(wanted)) {
            throw new Refused("What ships is in " + String.join(" and ", SHIPPED));
        }
        var languages = new HashSet<>(wanted);
        languages.add(ENGLISH);
        return new Languages(languages);
    }

    public boolean isAll() {
        return wanted.equals(SHIPPED);
    }

    boolean has(String language) {
        return wanted.contains(language);
    }

    /** The same without what is said in other languages. */
    JsonNode in(JsonNode content) {
        if (content.isObject()) {
            var kept = JsonMapper.shared().createObjectNode();
            boolean byLanguage = isByLanguage(content);
            for (var each : content.properties()) {
                if (!byLanguage || has(each.getKey())) {
                    kept.set(each.getKey(), in(each.getValue()));
                }
            }
            return kept;
        }
        if (content.isArray()) {
            var kept = JsonMapper.shared().createArrayNode();
            content.valueStream().map(this::in).forEach(kept::add);
            return kept;
        }
        return content;
    }

    private static boolean isByLanguage(JsonNode content) {
        return !content.isEmpty() && SHIPPED.containsAll(content.propertyNames());
    }
}
