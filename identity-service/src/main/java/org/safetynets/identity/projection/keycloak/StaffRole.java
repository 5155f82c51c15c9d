package org.safetynets.identity.projection.keycloak;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.safetynets.platform.internal.ServiceClients;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/**
 * The realm's role of everybody with a role in an organization, for which sign-in asks a second
 * factor. Keycloak does not count roles of an organization's groups there, so it is held by people.
 */
@Component
class StaffRole {

    private static final String ADMIN = "/admin/realms/safety-nets";

    /** Fixed in the realm's file, so that it need not be looked up. */
    private static final List<Map<String, String>> STAFF =
            List.of(Map.of("id", "0192f0c0-0000-7000-8000-00000000f001", "name", "staff"));

    private static final int GONE = 404;

    private final RestClient keycloak;

    StaffRole(ServiceClients clients) {
        this.keycloak = clients.restClient("keycloak_internal");
    }

    /**
     * Makes it match the person's organizations. Two changes of one person may be projected at the
     * same moment, so it is looked again after taking the role.
     */
    void keep(UUID person) {
        if (isStaff(person)) {
            change(HttpMethod.POST, person);
            return;
        }
        change(HttpMethod.DELETE, person);
        if (isStaff(person)) {
            change(HttpMethod.POST, person);
        }
    }

    private boolean isStaff(UUID person) {
        try {
            var organizations =
                    keycloak.get()
                            .uri(ADMIN + "/organizations/members/{person}/organizations", person)
                            .accept(MediaType.APPLICATION_JSON)
                            .retrieve()
                            .body(new ParameterizedTypeReference<List<Map<String, Object>>>() {});
            return !Objects.requireNonNull(organizations).isEmpty();
        } catch (HttpClientErrorException.NotFound | HttpClientErrorException.BadRequest e) {
            return false; // the account is gone
        }
    }

    private void change(HttpMethod method, UUID person) {
        keycloak.method(method)
                .uri(ADMIN + "/users/{person}/role-mappings/realm", person)
                .contentType(MediaType.APPLICATION_JSON)
                .body(STAFF)
                .retrieve()
                .onStatus(it -> it.value() == GONE, (asked, answer) -> {})
                .toBodilessEntity();
    }
}
