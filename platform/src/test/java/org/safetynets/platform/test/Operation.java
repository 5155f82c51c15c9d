package org.safetynets.platform.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * An operation as the service's own OpenAPI document tells of it.
 *
 * @param callers who may call it: wire names of roles, {@code member}, {@code network-admin},
 *     {@code signed-in}, {@code anyone}, or {@code service:} and a client id
 * @param ids names of the path's variables that are UUIDs
 */
record Operation(String method, String path, Set<String> callers, boolean stepUp, Set<String> ids) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    /** Every operation of the document that is the service's own. */
    static List<Operation> of(JsonNode document) {
        var operations = new ArrayList<Operation>();
        document.path("paths")
                .properties()
                .forEach(
                        path ->
                                path.getValue().properties().stream()
                                        .filter(it -> METHODS.contains(it.getKey()))
                                        .map(it -> of(path.getKey(), it.getKey(), it.getValue()))
                                        .forEach(operations::add));
        return operations;
    }

    private static Operation of(String path, String method, JsonNode operation) {
        var callers = new ArrayList<String>();
        operation.path("x-roles").forEach(it -> callers.add(it.asString()));
        var ids = new ArrayList<String>();
        operation
                .path("parameters")
                .forEach(
                        it -> {
                            if (it.path("schema").path("format").asString("").equals("uuid")) {
                                ids.add(it.path("name").asString());
                            }
                        });
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                path,
                Set.copyOf(callers),
                operation.path("x-step-up").asBoolean(false),
                Set.copyOf(ids));
    }

    boolean inOrganization() {
        return path.contains("{organizationId}");
    }

    boolean forAnyone() {
        return callers.contains("anyone");
    }

    boolean forServices() {
        return callers.stream().anyMatch(it -> it.startsWith("service:"));
    }

    boolean forNetworkAdminAlone() {
        return callers.equals(Set.of("network-admin"));
    }

    /** The address with the organization in its place, and in others what belongs to nothing. */
    String address(UUID organization) {
        return VARIABLE.matcher(path).replaceAll(it -> value(it.group(1), organization));
    }

    private String value(String variable, UUID organization) {
        if (variable.equals("organizationId")) {
            return organization.toString();
        }
        return ids.contains(variable) ? UUID.randomUUID().toString() : "XX";
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
