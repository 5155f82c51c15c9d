package org.safetynets.stack.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.IntNode;

/**
 * Compares what ships with what the network has in its place. The API answers more than a file
 * says: what it keeps for itself, empty lists, and what holds unless said otherwise. None of that
 * is a difference; anything else is, for it may be the network's own word.
 */
final class Comparison {
    /** What answers tell besides the content. */
    private static final Set<String> BOOKKEEPING =
            Set.of(
                    "version",
                    "since",
                    "purposeId",
                    "everybody", // what is asked of everybody is no questionnaire's own
                    "words");

    /** What holds where a file says nothing. */
    private static final Map<String, JsonNode> DEFAULTS =
            Map.of(
                    "active", BooleanNode.TRUE,
                    "times", IntNode.valueOf(1),
                    "bridgeDays", IntNode.valueOf(180));

    /** Lists whose order says nothing. */
    private static final Set<String> UNORDERED =
            Set.of(
                    "tells",
                    "kinds",
                    "resources",
                    "competencies",
                    "purposes",
                    "alsoCounts",
                    "again");

    private final List<Difference> found = new ArrayList<>();

    private Comparison() {}

    static List<Difference> between(JsonNode shipped, JsonNode kept) {
        var comparison = new Comparison();
        for (String name : names(shipped, kept)) {
            if (shipped.has(name) || !BOOKKEEPING.contains(name)) {
                comparison.field("", name, shipped, kept);
            }
        }
        return List.copyOf(comparison.found);
    }

    private void field(String before, String name, JsonNode shipped, JsonNode kept) {
        String path = before.isEmpty() ? name : before + "." + name;
        JsonNode ours = orDefault(name, shipped.path(name));
        JsonNode theirs = orDefault(name, kept.path(name));
        if (UNORDERED.contains(name)) {
            compare(path, sorted(ours), sorted(theirs));
        } else {
            compare(path, ours, theirs);
        }
    }

    private void compare(String path, JsonNode shipped, JsonNode kept) {
        if (isNothing(shipped) && isNothing(kept)) {
            return;
        }
        if (shipped.isObject() && kept.isObject()) {
            names(shipped, kept).forEach(it -> field(path, it, shipped, kept));
        } else if (shipped.isArray() && kept.isArray()) {
            for (int i = 0; i < Math.max(shipped.size(), kept.size()); i++) {
                compare(path + "[" + i + "]", shipped.path(i), kept.path(i));
            }
        } else if (!same(shipped, kept)) {
            found.add(new Difference(path, kept, shipped));
        }
    }

    private static boolean same(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue()) == 0;
        }
        return one.equals(other);
    }

    private static JsonNode orDefault(String name, JsonNode value) {
        return value.isMissingNode() || value.isNull() ? DEFAULTS.getOrDefault(name, value) : value;
    }

    private static boolean isNothing(JsonNode it) {
        return it.isMissingNode()
                || it.isNull()
                || (it.isBoolean() && !it.asBoolean())
                || (it.isContainer() && it.isEmpty());
    }

    /** A list of words in one order for all; others, which have an order, as they are. */
    private static JsonNode sorted(JsonNode list) {
        if (!list.isArray() || !list.valueStream().allMatch(JsonNode::isString)) {
            return list;
        }
        var sorted = JsonMapper.shared().createArrayNode();
        list.valueStream().sorted(Comparator.comparing(JsonNode::asString)).forEach(sorted::add);
        return sorted;
    }

    private static Set<String> names(JsonNode one, JsonNode other) {
        var names = new TreeSet<>(one.propertyNames());
        names.addAll(other.propertyNames());
        return names;
    }
}
