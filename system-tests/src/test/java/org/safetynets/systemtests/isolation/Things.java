package org.safetynets.systemtests.isolation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.safetynets.stack.demo.Organization;
import tools.jackson.databind.JsonNode;

/**
 * What an organization really has: found by reading everything that its own people may read, and
 * reading on with the ids that come to light. So an id of a new kind is known as soon as something
 * tells it.
 */
final class Things {

    private static final int ROUNDS = 3;
    private static final int OF_A_KIND = 2;
    private static final int READERS = 2;

    /** What belongs to no organization, and is there for all. */
    private static final Set<String> OF_THE_NETWORK = Set.of("standardId", "purposeId", "id");

    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Wire wire;
    private final Map<String, String> tokens;
    private final Map<Set<String>, Set<Map<String, String>>> known = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();

    /**
     * @param tokens of the organization's people, by the word of {@code x-roles}, those who may
     *     read most of it first
     */
    private Things(Wire wire, Map<String, String> tokens) {
        this.wire = wire;
        this.tokens = tokens;
    }

    static Things of(
            Organization organization,
            List<Operation> operations,
            Wire wire,
            Map<String, String> tokens) {
        var things = new Things(wire, tokens);
        things.learn(Map.of("organizationId", organization.id()));
        for (int round = 0; round < ROUNDS; round++) {
            things.readOn(operations.stream().filter(Operation::reads).toList());
        }
        return things;
    }

    /** Names of ids of which one is known. */
    Set<String> names() {
        var names = new LinkedHashSet<String>();
        known.keySet().forEach(names::addAll);
        return names;
    }

    /** What really is there for that operation to name; ids that belong together where known. */
    Ids of(Operation operation) {
        var wanted = new HashSet<>(operation.queryIds());
        operation.variables().forEach(it -> wanted.add(it.name()));
        var values = new HashMap<String, String>();
        all().forEach(it -> it.forEach(values::putIfAbsent));
        all().stream()
                .filter(it -> it.keySet().containsAll(wanted))
                .findFirst()
                .ifPresent(values::putAll);
        return Ids.of(values);
    }

    private List<Map<String, String>> all() {
        return known.values().stream().flatMap(Collection::stream).toList();
    }

    private void readOn(List<Operation> operations) {
        var reading = new ArrayList<Runnable>();
        for (var operation : operations) {
            for (var ids : candidates(operation)) {
                reading.addAll(readings(operation, ids));
            }
        }
        Together.run(reading);
    }

    private List<Map<String, String>> candidates(Operation operation) {
        var needed =
                operation.variables().stream()
                        .filter(Operation.Variable::id)
                        .map(Operation.Variable::name)
                        .toList();
        var different = new HashSet<List<String>>();
        return all().stream()
                .filter(it -> it.keySet().containsAll(needed))
                .filter(it -> different.add(needed.stream().map(it::get).toList()))
                .limit(OF_A_KIND)
                .toList();
    }

    private List<Runnable> readings(Operation operation, Map<String, String> ids) {
        if (operation.forServices()) {
            return List.of();
        }
        var address = Ids.of(ids).address(operation).replaceFirst("\\?.*", "");
        return tokens.entrySet().stream()
                .filter(it -> operation.allows(it.getKey()) || operation.forSignedIn())
                .limit(READERS)
                .filter(it -> asked.add(it.getKey() + " " + address))
                .<Runnable>map(it -> () -> read(address, it.getValue(), ids))
                .toList();
    }

    private void read(String address, String token, Map<String, String> ids) {
        var got = wire.send("GET", address, token, null);
        if (got.ok() && got.contentType().contains("json")) {
            harvest(got.json(), ids);
        }
    }

    private void harvest(JsonNode node, Map<String, String> around) {
        var ids = new HashMap<>(around);
        node.properties().forEach(it -> take(it.getKey(), it.getValue(), ids));
        if (node.isObject()) {
            learn(ids);
        }
        node.forEach(it -> harvest(it, ids));
    }

    private static void take(String name, JsonNode value, Map<String, String> ids) {
        var ours = !OF_THE_NETWORK.contains(name) && value.isString();
        if (ours && UUID.matcher(value.asString()).matches()) {
            ids.putIfAbsent(name, value.asString());
        }
    }

    private synchronized void learn(Map<String, String> ids) {
        var kind = known.computeIfAbsent(Set.copyOf(ids.keySet()), it -> new LinkedHashSet<>());
        if (kind.size() < OF_A_KIND) {
            kind.add(Map.copyOf(ids));
        }
    }
}
