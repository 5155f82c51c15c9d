package org.safetynets.identity.projection.keycloak;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.internal.ServiceClients;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/**
 * The calls to Keycloak's administration that we need. Each may be made again: what is there
 * already or gone already is no error.
 */
@Component
class KeycloakAdmin {

    private static final String ADMIN = "/admin/realms/safety-nets";

    private static final Set<Integer> THERE_ALREADY = Set.of(409);

    /** Keycloak answers 400 where the person is no member. */
    private static final Set<Integer> GONE_ALREADY = Set.of(400, 404);

    private final RestClient keycloak;

    KeycloakAdmin(ServiceClients clients) {
        this.keycloak =
                clients.restClient("keycloak")
                        .mutate()
                        .defaultHeader("Accept", MediaType.APPLICATION_JSON_VALUE)
                        .build();
    }

    /** Something of Keycloak's with the id it gave it. */
    record Named(String id, String name) {}

    /** Keycloak's id of the organization; its name there is our id, for only names can be found. */
    Optional<String> organization(UUID id) {
        return list("/organizations?search=" + id + "&exact=true").stream()
                .filter(it -> it.name().equals(id.toString()))
                .map(Named::id)
                .findFirst();
    }

    void createOrganization(UUID id) {
        var wanted = Map.of("name", id.toString(), "alias", id.toString(), "enabled", true);
        send(HttpMethod.POST, "/organizations", wanted, THERE_ALREADY);
    }

    void addMember(String organization, UUID person) {
        var path = "/organizations/" + organization + "/members";
        send(HttpMethod.POST, path, person.toString(), THERE_ALREADY);
    }

    void removeMember(String organization, UUID person) {
        var path = "/organizations/" + organization + "/members/" + person;
        send(HttpMethod.DELETE, path, null, GONE_ALREADY);
    }

    /** Ids of an organization's groups by their names. */
    Map<String, String> groups(String organization) {
        return list("/organizations/" + organization + "/groups").stream()
                .collect(Collectors.toMap(Named::name, Named::id));
    }

    void createGroup(String organization, String name) {
        var path = "/organizations/" + organization + "/groups";
        send(HttpMethod.POST, path, Map.of("name", name), THERE_ALREADY);
    }

    void addToGroup(String organization, String group, UUID person) {
        send(HttpMethod.PUT, inGroup(organization, group, person), null, THERE_ALREADY);
    }

    void removeFromGroup(String organization, String group, UUID person) {
        send(HttpMethod.DELETE, inGroup(organization, group, person), null, GONE_ALREADY);
    }

    void logout(UUID person) {
        send(HttpMethod.POST, "/users/" + person + "/logout", null, Set.of(404));
    }

    private static String inGroup(String organization, String group, UUID person) {
        return "/organizations/%s/groups/%s/members/%s".formatted(organization, group, person);
    }

    private List<Named> list(String path) {
        return Objects.requireNonNull(
                keycloak.get()
                        .uri(ADMIN + path)
                        .retrieve()
                        .body(new ParameterizedTypeReference<List<Named>>() {}));
    }

    private void send(HttpMethod method, String path, @Nullable Object body, Set<Integer> fine) {
        var request = keycloak.method(method).uri(ADMIN + path);
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).body(body);
        }
        request.retrieve()
                .onStatus(status -> fine.contains(status.value()), (sent, answer) -> {})
                .toBodilessEntity();
    }
}
