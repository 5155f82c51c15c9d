package org.safetynets.systemtests.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safetynets.stack.demo.Network;
import tools.jackson.databind.JsonNode;

/** The operations of all OpenAPI documents, read through the gateway. */
final class Documents {

    private static final Map<String, String> SERVICES =
            Map.of(
                    "identity", "identity-service",
                    "groups", "group-service",
                    "training", "training-service",
                    "notifications", "notification-service",
                    "referrals", "referral-service");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    private final JsonNode document;
    private final String service;

    private Documents(JsonNode document, String service) {
        this.document = document;
        this.service = service;
    }

    static List<Operation> read(Network network) {
        return SERVICES.entrySet().stream()
                .flatMap(it -> operations(network, it.getKey(), it.getValue()))
                .toList();
    }

    private static Stream<Operation> operations(Network network, String name, String service) {
        var document = network.api().get("/openapi/" + name + ".json").expect(200).json();
        var operations = new Documents(document, service).operations();
        assertThat(operations).as("operations of " + service).isNotEmpty();
        return operations.stream();
    }

    private List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        for (var path : document.path("paths").properties()) {
            for (var method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey())) {
                    operations.add(operation(path.getKey(), method.getKey(), method.getValue()));
                }
            }
        }
        return operations;
    }

    private Operation operation(String path, String method, JsonNode operation) {
        return new Operation(
                service,
                method.toUpperCase(Locale.ROOT),
                path,
                Set.copyOf(
                        operation.path("x-roles").valueStream().map(JsonNode::asString).toList()),
                VARIABLE.matcher(path)
                        .results()
                        .map(it -> it.group(1))
                        .map(it -> new Operation.Variable(it, ids(operation, "path").contains(it)))
                        .toList(),
                ids(operation, "query"),
                body(operation));
    }

    private static List<String> ids(JsonNode operation, String in) {
        return operation
                .path("parameters")
                .valueStream()
                .filter(it -> it.path("in").asString("").equals(in))
                .filter(it -> it.path("schema").path("format").asString("").equals("uuid"))
                .map(it -> it.path("name").asString())
                .toList();
    }

    private @Nullable JsonNode body(JsonNode operation) {
        var schema = operation.at("/requestBody/content/application~1json/schema");
        return schema.isMissingNode() ? null : new Schemas(document).inlined(schema);
    }
}
