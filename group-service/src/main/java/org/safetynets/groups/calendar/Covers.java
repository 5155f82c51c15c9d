package org.safetynets.groups.calendar;

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

/**
 * What people chose that their meetings are called in a calendar; notification-service keeps it
 * with the rest of their cover, and is asked each time.
 */
@Component
class Covers {

    private static final Logger LOG = LoggerFactory.getLogger(Covers.class);

    private final ServiceClients clients;

    Covers(ServiceClients clients) {
        this.clients = clients;
    }

    /** Empty for who chose none, and when nobody answers: a feed is not held up by it. */
    Optional<String> calendarTitle(PersonId person) {
        try {
            return Optional.ofNullable(
                            clients.restClient("notifications")
                                    .get()
                                    .uri("/internal/covers/{id}", person.value())
                                    .header("X-Reason", "calendar feed")
                                    .retrieve()
                                    .body(Cover.class))
                    .map(Cover::calendarTitle);
        } catch (RestClientException e) {
            LOG.warn("No cover is known now: {}", e.getClass().getSimpleName());
            return Optional.empty();
        } catch (OAuth2AuthorizationException e) {
            LOG.warn("Nobody gave us a token: {}", e.getError().getErrorCode());
            return Optional.empty();
        }
    }

    /** The part that a calendar needs. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Cover(@Nullable String calendarTitle) {}
}
