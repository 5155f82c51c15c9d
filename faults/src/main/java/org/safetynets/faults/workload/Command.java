package org.safetynets.faults.workload;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safetynets.faults.history.Fact;

/**
 * What somebody asks for, and what that leads to.
 *
 * @param possibly the facts it may lead to, for when its answer is lost
 * @param learned what the answer tells about it
 * @param leads the facts that an accepting answer promises
 */
record Command(
        String what,
        Map<String, String> about,
        String method,
        String path,
        @Nullable Object body,
        Set<Fact> possibly,
        Function<Got, Map<String, String>> learned,
        Function<Got, Set<Fact>> leads) {

    static Command post(String what, String path, Object body) {
        return of(what, "POST", path, body);
    }

    static Command put(String what, String path, Object body) {
        return of(what, "PUT", path, body);
    }

    static Command delete(String what, String path) {
        return of(what, "DELETE", path, null);
    }

    private static Command of(String what, String method, String path, @Nullable Object body) {
        return new Command(
                what, Map.of(), method, path, body, Set.of(), it -> Map.of(), it -> Set.of());
    }

    Command about(String name, String value) {
        var more = new HashMap<>(about);
        more.put(name, value);
        return new Command(what, Map.copyOf(more), method, path, body, possibly, learned, leads);
    }

    /** Leads to exactly this. */
    Command leadingTo(Fact fact) {
        return leadingTo(Set.of(fact), it -> Set.of(fact));
    }

    /** Leads to what its answer tells. */
    Command leadingTo(Set<Fact> possibly, Function<Got, Set<Fact>> leads) {
        return new Command(what, about, method, path, body, possibly, learned, leads);
    }

    Command learning(Function<Got, Map<String, String>> learned) {
        return new Command(what, about, method, path, body, possibly, learned, leads);
    }
}
