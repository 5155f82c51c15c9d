package org.safetynets.platform.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.safetynets.platform.security.AccessRule;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;

/** The problems an operation can answer with, which follow from what it takes and who may call. */
final class ProblemResponses {

    private static final String NAME = "Problem";

    /** Of the gateway, or of a service that has just too much to do. */
    private static final Set<Integer> ALWAYS = Set.of(401, 406, 429, 503, 504);

    private ProblemResponses() {}

    /** RFC 9457; a type of our catalogue may say more by fields of its own. */
    static void describe(Components components) {
        Schema<?> error = new ObjectSchema();
        error.addProperty("field", new StringSchema());
        error.addProperty("message", new StringSchema());
        error.setRequired(List.of("field", "message"));
        Schema<?> problem = new ObjectSchema();
        problem.addProperty("type", new StringSchema().format("uri-reference"));
        problem.addProperty("title", new StringSchema());
        problem.addProperty("status", new IntegerSchema().format("int32"));
        problem.addProperty("detail", new StringSchema());
        problem.addProperty("instance", new StringSchema().format("uri-reference"));
        problem.addProperty("requestId", new StringSchema());
        problem.addProperty("errors", new ArraySchema().items(error));
        problem.setRequired(List.of("type", "title", "status"));
        components.addSchemas(NAME, problem);
        var json = new MediaType().schema(new Schema<>().$ref(NAME));
        components.addResponses(
                NAME,
                new ApiResponse()
                        .description("Refused or failed; the type says why")
                        .content(new Content().addMediaType("application/problem+json", json)));
    }

    static void add(Operation operation, HandlerMethod handler) {
        var responses = operation.getResponses();
        for (var status : statuses(operation, handler)) {
            var code = String.valueOf(status);
            if (!responses.containsKey(code)) {
                responses.addApiResponse(code, new ApiResponse().$ref(NAME));
            }
        }
    }

    private static Set<Integer> statuses(Operation operation, HandlerMethod handler) {
        var statuses = new TreeSet<>(ALWAYS);
        var parameters = operation.getParameters() == null ? List.<String>of() : names(operation);
        if (!parameters.isEmpty() || operation.getRequestBody() != null) {
            statuses.addAll(Set.of(400, 404)); // of what is named, wherever it is
        }
        if (AccessRule.of(handler).filter(AccessRule.Anyone.class::isInstance).isEmpty()) {
            statuses.add(403);
        }
        if (Methods.changes(handler)) {
            statuses.addAll(Set.of(409, 422));
        }
        if (parameters.contains(HttpHeaders.IF_MATCH)) {
            statuses.addAll(Set.of(412, 428));
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(Set.of(413, 415));
        }
        return statuses;
    }

    private static List<String> names(Operation operation) {
        return operation.getParameters().stream().map(it -> it.getName()).toList();
    }
}
