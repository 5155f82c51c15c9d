package org.safetynets.stack.demo;

import java.util.Map;

/** The public finder, as a stranger uses it. */
final class Finder {
    private static final int SIZE = 100;
    private final Api api;

    Finder(Api api) {
        this.api = api;
    }

    boolean shows(String groupId) {
        for (int page = 0; ; page++) {
            var filter = Map.of("purpose", "BT_CORE", "page", page, "size", SIZE);
            Reply found = api.post("/api/groups/search", filter).expect(200);
            var ids = found.items().map(it -> it.path("groupId").asString()).toList();
            if (ids.contains(groupId)) {
                return true;
            }
            if (ids.size() < SIZE) {
                return false;
            }
        }
    }
}
