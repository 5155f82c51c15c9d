package org.safetynets.identity.account;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.internal.ServiceClients;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/** Accounts in Keycloak's administration, asked afresh each time: we keep no copy. */
@Component
class KeycloakAccounts {

    private static final String ADMIN = "/admin/realms/safety-nets";
    private static final Set<Integer> ENDED_ALREADY = Set.of(404);

    private final RestClient keycloak;

    KeycloakAccounts(ServiceClients clients) {
        this.keycloak =
                clients.restClient("keycloak")
                        .mutate()
                        .defaultHeader("Accept", MediaType.APPLICATION_JSON_VALUE)
                        .build();
    }

    /** Times in milliseconds since 1970. */
    record SignedIn(String id, long start, long lastAccess) {

        OwnSession toOwn(Optional<String> current) {
            return new OwnSession(
                    id,
                    Instant.ofEpochMilli(start),
                    Instant.ofEpochMilli(lastAccess),
                    current.filter(id::equals).isPresent(),
                    null);
        }
    }

    /** Time in milliseconds since 1970. */
    record Stored(String id, String type, @Nullable String userLabel, @Nullable Long createdDate) {

        Optional<OwnCredential> toOwn() {
            var at = createdDate == null ? null : Instant.ofEpochMilli(createdDate);
            return CredentialKind.of(type).map(it -> new OwnCredential(id, it, userLabel, at));
        }
    }

    List<SignedIn> sessions(PersonId person) {
        return list(person, "sessions", new ParameterizedTypeReference<List<SignedIn>>() {});
    }

    List<Stored> credentials(PersonId person) {
        return list(person, "credentials", new ParameterizedTypeReference<List<Stored>>() {});
    }

    /** Signs out of that session; Keycloak tells the gateway by its back channel. */
    void end(String session) {
        keycloak.delete()
                .uri(ADMIN + "/sessions/{session}", session)
                .retrieve()
                .onStatus(it -> ENDED_ALREADY.contains(it.value()), (asked, answer) -> {})
                .toBodilessEntity();
    }

    private <T> List<T> list(
            PersonId person, String what, ParameterizedTypeReference<List<T>> type) {
        try {
            var found =
                    keycloak.get()
                            .uri(ADMIN + "/users/{person}/{what}", person.value(), what)
                            .retrieve()
                            .body(type);
            return Objects.requireNonNull(found);
        } catch (HttpClientErrorException.NotFound e) {
            return List.of(); // an account that is gone has none
        }
    }
}
