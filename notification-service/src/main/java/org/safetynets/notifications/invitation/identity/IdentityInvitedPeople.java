package org.safetynets.notifications.invitation.identity;

import java.util.Optional;
import java.util.UUID;
import org.safetynets.notifications.invitation.application.InvitedPeople;
import org.safetynets.platform.internal.ServiceClients;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;

/** Asks identity-service, which answers for as long as the invitation is open. */
@Component
class IdentityInvitedPeople implements InvitedPeople {

    private final ServiceClients clients;

    IdentityInvitedPeople(ServiceClients clients) {
        this.clients = clients;
    }

    @Override
    public Optional<Invited> find(UUID invitation) {
        try {
            return Optional.ofNullable(
                    clients.restClient("identity")
                            .get()
                            .uri("/internal/invitations/{id}", invitation)
                            .header("X-Reason", "mailing the invitation")
                            .retrieve()
                            .body(Invited.class));
        } catch (HttpClientErrorException.NotFound e) {
            return Optional.empty();
        }
    }
}
