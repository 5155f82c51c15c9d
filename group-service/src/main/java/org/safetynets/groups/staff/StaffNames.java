package org.safetynets.groups.staff;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.internal.ServiceClients;
import org.safetynets.platform.kernel.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** Asks identity-service by what name somebody of the staff goes. */
@Component
class StaffNames {

    private static final Logger LOG = LoggerFactory.getLogger(StaffNames.class);

    private final ServiceClients clients;

    StaffNames(ServiceClients clients) {
        this.clients = clients;
    }

    /** Empty when nobody answers: whom to tell does not wait for a name. */
    Optional<String> of(PersonId person) {
        try {
            return Optional.ofNullable(
                            clients.restClient("identity")
                                    .get()
                                    .uri("/internal/people/{id}", person.value())
                                    .header("X-Reason", "who works for an organization")
                                    .retrieve()
                                    .body(Named.class))
                    .map(Named::pseudonym);
        } catch (RestClientException e) {
            LOG.warn("No name is known now: {}", e.getClass().getSimpleName());
            return Optional.empty();
        } catch (OAuth2AuthorizationException e) {
            LOG.warn("Nobody gave us a token: {}", e.getError().getErrorCode());
            return Optional.empty();
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Named(@Nullable String pseudonym) {}
}
