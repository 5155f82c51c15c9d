package org.safetynets.portal.standards;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A draft as its file tells it. Only its requirements are changed here; all the rest goes back as
 * it came.
 */
record Draft(Map<String, Object> content) {

    private static final String REQUIREMENTS = "requirements";

    /** Each as the file has it, so that what has no field here is not lost. */
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> requirements() {
        return content.get(REQUIREMENTS) instanceof List<?> all
                ? all.stream().map(it -> (Map<String, Object>) it).toList()
                : List.of();
    }

    OptionalInt place(String code) {
        var all = requirements();
        return IntStream.range(0, all.size())
                .filter(it -> code.equals(all.get(it).get("code")))
                .findFirst();
    }

    Draft adding(Map<String, Object> requirement) {
        var all = new ArrayList<>(requirements());
        all.add(requirement);
        return with(all);
    }

    Draft changing(int place, Map<String, Object> requirement) {
        var all = new ArrayList<>(requirements());
        all.set(place, requirement);
        return with(all);
    }

    Draft removing(int place) {
        var all = new ArrayList<>(requirements());
        all.remove(place);
        return with(all);
    }

    /** One place up or down; at either end it stays. */
    Draft moving(int place, int by) {
        var all = new ArrayList<>(requirements());
        int to = place + by;
        if (to >= 0 && to < all.size()) {
            Collections.swap(all, place, to);
        }
        return with(all);
    }

    private Draft with(List<Map<String, Object>> requirements) {
        var changed = new LinkedHashMap<>(content);
        changed.put(REQUIREMENTS, requirements);
        return new Draft(changed);
    }
}
