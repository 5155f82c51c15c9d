package org.safetynets.referrals.referral.groups;

import java.time.Duration;
import java.util.Optional;
import org.safetynets.platform.internal.ServiceClients;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** Asks group-service, with a reason; nobody who waits for a page waits long for it. */
@Component
class Groups {

    private static final Logger LOG = LoggerFactory.getLogger(Groups.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ServiceClients services;

    Groups(ServiceClients services) {
        this.services = services;
    }

    /** Empty when nobody answers, or says something else than was asked. */
    <T> Optional<T> ask(String path, Object question, String reason, Class<T> answer) {
        try {
            return Optional.ofNullable(
                    services.restClient("groups", PATIENCE)
                            .post()
                            .uri(path)
                            .header("X-Reason", reason)
                            .contentType(MediaType.APPLICATION_JSON)
                            .body(question)
                            .retrieve()
                            .body(answer));
        } catch (RestClientException e) {
            LOG.warn("Groups cannot be asked now: {}", e.getClass().getSimpleName());
            return Optional.empty();
        } catch (OAuth2AuthorizationException e) {
            LOG.warn("Nobody gave us a token: {}", e.getError().getErrorCode());
            return Optional.empty();
        }
    }
}
