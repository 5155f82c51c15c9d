package org.safetynets.notifications.webhook.referrals;

import java.util.Optional;
import java.util.UUID;
import org.safetynets.notifications.webhook.domain.About;
import org.safetynets.notifications.webhook.domain.Owner.OfPractice;
import org.safetynets.notifications.webhook.domain.Practices;
import org.safetynets.notifications.webhook.domain.Telling;
import org.safetynets.platform.internal.ServiceClients;
import org.safetynets.platform.kernel.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.client.HttpClientErrorException;

/**
 * Asks referral-service, which has practices and the partner's dial; nothing of it is kept here, so
 * what it says holds at once.
 */
@Component
class ReferralServicePractices implements Practices, Telling {

    private static final Logger LOG = LoggerFactory.getLogger(ReferralServicePractices.class);

    private static final String ADMINISTRATOR = "administrator";

    private final ServiceClients clients;

    ReferralServicePractices(ServiceClients clients) {
        this.clients = clients;
    }

    record Member(String part) {

        Part asPart() {
            return part.equals(ADMINISTRATOR) ? Part.ADMINISTRATOR : Part.MEMBER;
        }
    }

    record Told(boolean mayBeTold) {}

    @Override
    public Optional<Part> part(UUID practice, PersonId person) {
        try {
            return Optional.ofNullable(
                            clients.restClient("referrals")
                                    .get()
                                    .uri(
                                            "/internal/practices/{practice}/members/{person}",
                                            practice,
                                            person.value())
                                    .retrieve()
                                    .body(Member.class))
                    .map(Member::asPart);
        } catch (HttpClientErrorException.NotFound e) {
            return Optional.empty();
        } catch (RuntimeException e) {
            throw new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE, e);
        }
    }

    /** Whatever goes wrong, without a plain yes nothing is told. */
    @Override
    public Answer mayBeTold(OfPractice practice, About about) {
        try {
            var told =
                    clients.restClient("referrals")
                            .get()
                            .uri(
                                    "/internal/practices/{practice}/organizations/{organization}"
                                            + "/referrals/{referral}",
                                    practice.practice(),
                                    about.organization().value(),
                                    about.referral())
                            .retrieve()
                            .body(Told.class);
            return told == null ? Answer.UNKNOWN : told.mayBeTold() ? Answer.YES : Answer.NO;
        } catch (RuntimeException e) {
            LOG.warn("Whether a practice may be told could not be found out: {}", e.toString());
            return Answer.UNKNOWN;
        }
    }
}
