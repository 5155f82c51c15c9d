package org.safetynets.systemtests.isolation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An operation as the document tells of it that the suite serves.
 *
 * @param service the module behind it, for example {@code group-service}
 * @param callers who may call it, in the words of {@code x-roles}
 * @param variables names of the path's variables
 * @param queryIds names of the query parameters that are ids
 * @param body the schema of its JSON body, references followed; null when it takes none
 */
record Operation(
        String service,
        String method,
        String path,
        Set<String> callers,
        List<Variable> variables,
        List<String> queryIds,
        @Nullable JsonNode body) {

    private static final String ORGANIZATION = "organizationId";

    /** Of the path; what is not an id is some word. */
    record Variable(String name, boolean id) {}

    boolean inOrganization() {
        return variables.stream().anyMatch(it -> it.name().equals(ORGANIZATION));
    }

    /** Whether it names something beside the organization. */
    boolean namesMore() {
        return !queryIds.isEmpty()
                || variables.stream().anyMatch(it -> it.id() && !it.name().equals(ORGANIZATION));
    }

    boolean namesAnything() {
        return inOrganization() || namesMore();
    }

    boolean reads() {
        return method.equals("GET");
    }

    boolean forAnyone() {
        return callers.contains("anyone");
    }

    /** For everybody who is signed in, so that no role keeps anybody out. */
    boolean forSignedIn() {
        return callers.contains("signed-in") || forAnyone();
    }

    boolean forServices() {
        return callers.stream().anyMatch(it -> it.startsWith("service:"));
    }

    boolean forNetworkAdminAlone() {
        return callers.equals(Set.of("network-admin"));
    }

    /** Whether somebody of that role and no other may call it in their organization. */
    boolean allows(String role) {
        return callers.contains(role) || callers.contains("member");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
