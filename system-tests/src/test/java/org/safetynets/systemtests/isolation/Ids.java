package org.safetynets.systemtests.isolation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Ids by the names that addresses and bodies give them; not for several threads. */
final class Ids {

    private final Map<String, String> values;

    private Ids(Map<String, String> values) {
        this.values = new HashMap<>(values);
    }

    static Ids of(Map<String, String> values) {
        return new Ids(values);
    }

    static Ids of(String name, String id) {
        return new Ids(Map.of(name, id));
    }

    /** The id of that name; one of nothing, and the same each time, where none is known. */
    String of(String name) {
        return values.computeIfAbsent(name, it -> UUID.randomUUID().toString());
    }

    Ids with(String name, String id) {
        var more = new Ids(values);
        more.values.put(name, id);
        return more;
    }

    /** The address of the operation with these ids in it. */
    String address(Operation operation) {
        var path = operation.path();
        for (var variable : operation.variables()) {
            path = path.replace("{" + variable.name() + "}", word(variable));
        }
        var query =
                operation.queryIds().stream()
                        .map(it -> it + "=" + of(it))
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private String word(Operation.Variable variable) {
        return variable.id() ? of(variable.name()) : values.getOrDefault(variable.name(), "XX");
    }

    @Nullable String body(Operation operation) {
        return operation.body() == null ? null : new Bodies(this::of).example(operation.body());
    }

    /** All that are known or were given out. */
    List<Map.Entry<String, String>> given() {
        return List.copyOf(values.entrySet());
    }
}
