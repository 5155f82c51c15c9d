package org.safetynets.identity.projection.keycloak;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.projection.application.KnownAccount;
import org.safetynets.platform.internal.ServiceClients;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/**
 * The calls to Keycloak's administration that we need. Each may be made again: what is there
 * already or gone already is no error.
 */
@Component
class KeycloakAdmin {

    private static final String ADMIN = "/admin/realms/safety-nets";

    private static final int PAGE = 100;
    private static final Set<Integer> THERE_ALREADY = Set.of(409);

    /** Keycloak answers 400 where the person is no member. */
    private static final Set<Integer> GONE_ALREADY = Set.of(400, 404);

    private final RestClient keycloak;

    KeycloakAdmin(ServiceClients clients) {
        this.keycloak =
                clients.restClient("keycloak_internal")
                        .mutate()
                        .defaultHeader("Accept", MediaType.APPLICATION_JSON_VALUE)
                        .build();
    }

    /** Something of Keycloak's with the id it gave it; what cannot be disabled is enabled. */
    record Named(String id, String name, @Nullable Boolean enabled) {}

    /** An account as Keycloak shows and takes it; what we do not name stays as it is. */
    private static final ParameterizedTypeReference<Map<String, Object>> ACCOUNT =
            new ParameterizedTypeReference<>() {};

    /** The organization as Keycloak has it; its name is our id, for only names can be found. */
    Optional<Named> organization(UUID id) {
        return list("/organizations?search=" + id + "&exact=true").stream()
                .filter(it -> it.name().equals(id.toString()))
                .findFirst();
    }

    void createOrganization(UUID id, boolean enabled) {
        send(HttpMethod.POST, "/organizations", organization(id, enabled), THERE_ALREADY);
    }

    void changeOrganization(String organization, UUID id, boolean enabled) {
        var path = "/organizations/" + organization;
        send(HttpMethod.PUT, path, organization(id, enabled), Set.of());
    }

    private static Map<String, Object> organization(UUID id, boolean enabled) {
        return Map.of("name", id.toString(), "alias", id.toString(), "enabled", enabled);
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

    /** Somebody with an account. */
    record User(UUID id, String username, boolean enabled) {}

    List<PersonId> members(String organization) {
        return people("/organizations/" + organization + "/members");
    }

    List<PersonId> inGroup(String organization, String group) {
        return people("/organizations/%s/groups/%s/members".formatted(organization, group));
    }

    /** Accounts of people; those of services are not among them. */
    List<KnownAccount> accounts(int offset, int limit) {
        return users("/users", offset, limit).stream()
                .map(it -> new KnownAccount(new PersonId(it.id()), it.username(), it.enabled()))
                .toList();
    }

    private List<PersonId> people(String path) {
        var all = new ArrayList<PersonId>();
        var page = users(path, 0, PAGE);
        while (!page.isEmpty()) {
            page.forEach(it -> all.add(new PersonId(it.id())));
            page = page.size() < PAGE ? List.of() : users(path, all.size(), PAGE);
        }
        return all;
    }

    private List<User> users(String path, int offset, int limit) {
        return Objects.requireNonNull(
                keycloak.get()
                        .uri(ADMIN + path + "?first={first}&max={max}", offset, limit)
                        .retrieve()
                        .body(new ParameterizedTypeReference<List<User>>() {}));
    }

    /** The account of the person, as Keycloak shows it; empty when there is none. */
    Optional<Map<String, Object>> account(UUID person) {
        try {
            return Optional.ofNullable(
                    keycloak.get().uri(ADMIN + "/users/" + person).retrieve().body(ACCOUNT));
        } catch (HttpClientErrorException.NotFound e) {
            return Optional.empty();
        }
    }

    /** False when another account has the name. */
    boolean changeAccount(UUID person, Map<String, Object> account) {
        return keycloak.put()
                        .uri(ADMIN + "/users/" + person)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(account)
                        .retrieve()
                        .onStatus(status -> status.value() == 409, (sent, answer) -> {})
                        .toBodilessEntity()
                        .getStatusCode()
                        .value()
                != 409;
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
