package org.safetynets.groups.reaching;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safetynets.contracts.WireEnums;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.platform.internal.ServiceClients;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.RefusedException;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;
import org.springframework.web.server.ResponseStatusException;

/**
 * Hands a wish to hear from somebody to notification-service, which alone knows how they may be
 * reached and tells nobody.
 */
@Component
class Reaching {

    private final ServiceClients clients;
    private final Clock clock;

    Reaching(ServiceClients clients, Clock clock) {
        this.clients = clients;
        this.clock = clock;
    }

    /** What a wish is about. */
    enum About {
        SAFETY,
        ABSENCE
    }

    /** As notification-service says it. */
    record Told(String goes, @Nullable Instant at) {

        Prospect prospect() {
            var known =
                    Stream.of(Prospect.Goes.values())
                            .filter(it -> WireEnums.wire(it).equals(goes))
                            .findFirst();
            return new Prospect(known.orElseThrow(), at);
        }
    }

    /** A person in a group. */
    record Whom(OrganizationId organization, GroupId group, PersonId person) {}

    /**
     * Asks once a day for the same, however many of the staff press the button, and in however many
     * groups: nobody is pressed by messages.
     *
     * @throws RefusedException when they were asked today
     * @throws ResponseStatusException 503 when nobody answers, and nothing was sent as far as we
     *     know
     */
    Prospect ask(Whom whom, About about, boolean urgent) {
        var wish =
                Map.of(
                        "wishId", today(whom, about, urgent),
                        "organizationId", whom.organization().value(),
                        "groupId", whom.group().value(),
                        "kind", about.name().toLowerCase(Locale.ROOT),
                        "urgent", urgent);
        try {
            var prospect =
                    clients.restClient("notifications")
                            .post()
                            .uri("/internal/reach/{id}", whom.person().value())
                            .header("X-Reason", "staff ask to get in touch")
                            .body(wish)
                            .retrieve()
                            .body(Told.class);
            if (prospect != null) {
                return prospect.prospect();
            }
        } catch (HttpClientErrorException.Conflict e) {
            throw new RefusedException(new AlreadyAskedToday());
        } catch (RestClientException | OAuth2AuthorizationException e) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, null, e);
        }
        throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
    }

    /** An emergency is another wish: it may come at an hour at which the other waits. */
    private UUID today(Whom whom, About about, boolean urgent) {
        var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var name =
                "%s/%s/%s/%s/%s".formatted(whom.organization(), whom.person(), about, urgent, day);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
