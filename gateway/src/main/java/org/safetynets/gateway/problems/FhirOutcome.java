package org.safetynets.gateway.problems;

import java.util.List;
import java.util.Map;
import org.safetynets.contracts.ProblemText;
import org.safetynets.gateway.edge.OwnPaths;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.util.pattern.PathPattern;

/** A problem in FHIR's words, since its clients understand no others. */
final class FhirOutcome {

    static final MediaType TYPE = MediaType.parseMediaType("application/fhir+json");

    private static final List<PathPattern> PATHS = OwnPaths.patterns("/fhir/**");

    private FhirOutcome() {}

    static boolean isWanted(ServerHttpRequest request) {
        return OwnPaths.any(PATHS, request);
    }

    static Map<String, Object> of(HttpStatus status, ProblemText text) {
        var issue =
                Map.of(
                        "severity",
                        "error",
                        "code",
                        code(status),
                        "diagnostics",
                        text.title() + ". " + text.detail());
        return Map.of("resourceType", "OperationOutcome", "issue", List.of(issue));
    }

    private static String code(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> "login";
            case FORBIDDEN -> "forbidden";
            case NOT_FOUND -> "not-found";
            case CONTENT_TOO_LARGE -> "too-long";
            case TOO_MANY_REQUESTS -> "throttled";
            case SERVICE_UNAVAILABLE -> "transient";
            case GATEWAY_TIMEOUT -> "timeout";
            default -> status.is4xxClientError() ? "invalid" : "exception";
        };
    }
}
