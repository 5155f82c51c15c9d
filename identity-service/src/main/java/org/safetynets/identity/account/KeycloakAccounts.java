package org.safetynets.identity.account;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.internal.ServiceClients;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** Accounts in Keycloak's administration, asked afresh each time: we keep no copy. */
@Component
class KeycloakAccounts {

    private static final String ADMIN = "/admin/realms/safety-nets";
    private static final Set<Integer> ENDED_ALREADY = Set.of(404);
    private static final String AGAIN_IN_SECONDS = "5";

    private final RestClient keycloak;

    KeycloakAccounts(ServiceClients clients) {
        this.keycloak =
                clients.restClient("keycloak_internal")
                        .mutate()
                        .defaultHeader("Accept", MediaType.APPLICATION_JSON_VALUE)
                        .build();
    }

    /** Times in milliseconds since 1970. */
    record SignedIn(String id, long start, long lastAccess) {

        OwnSession toOwn(Optional<String> current, Map<String, String> browsers) {
            return new OwnSession(
                    id,
                    Instant.ofEpochMilli(start),
                    Instant.ofEpochMilli(lastAccess),
                    current.filter(id::equals).isPresent(),
                    browsers.get(id));
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
        reached(
                () ->
                        keycloak.delete()
                                .uri(ADMIN + "/sessions/{session}", session)
                                .retrieve()
                                .onStatus(
                                        it -> ENDED_ALREADY.contains(it.value()),
                                        (asked, answer) -> {})
                                .toBodilessEntity());
    }

    private <T> List<T> list(
            PersonId person, String what, ParameterizedTypeReference<List<T>> type) {
        try {
            return reached(
                    () ->
                            Objects.requireNonNull(
                                    keycloak.get()
                                            .uri(
                                                    ADMIN + "/users/{person}/{what}",
                                                    person.value(),
                                                    what)
                                            .retrieve()
                                            .body(type)));
        } catch (HttpClientErrorException.NotFound e) {
            return List.of(); // an account that is gone has none
        }
    }

    /** While Keycloak is away, so is this part, and a page says so instead of breaking. */
    private static <T> T reached(Supplier<T> question) {
        try {
            return question.get();
        } catch (ResourceAccessException
                | HttpServerErrorException
                | OAuth2AuthorizationException e) {
            var away = new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE, e);
            away.getHeaders().set(HttpHeaders.RETRY_AFTER, AGAIN_IN_SECONDS);
            throw away;
        }
    }
}
