package org.safetynets.platform.people;

import java.util.List;
import org.safetynets.contracts.PersonChangedV1;
import org.safetynets.contracts.PersonChangedV1.Change;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.internal.ServiceClients;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.web.client.HttpClientErrorException;

/**
 * Replaces the copies of a pseudonym when its person takes another. The event does not say it, so
 * identity-service is asked, and its answer is the newest there is, however late the event comes.
 */
public final class FollowingRenames implements EventConsumer<PersonChangedV1> {

    private final List<PseudonymCopies> copies;
    private final ServiceClients clients;

    public FollowingRenames(List<PseudonymCopies> copies, ServiceClients clients) {
        this.copies = List.copyOf(copies);
        this.clients = clients;
    }

    record Named(String pseudonym) {}

    @Override
    public Class<PersonChangedV1> eventType() {
        return PersonChangedV1.class;
    }

    @Override
    public void on(PersonChangedV1 event, EventContext context) {
        if (event.change() == Change.RENAMED) {
            rename(new PersonId(event.personId()));
        }
    }

    private void rename(PersonId person) {
        try {
            var now =
                    clients.restClient("identity")
                            .get()
                            .uri("/internal/people/{id}", person.value())
                            .header("X-Reason", "taking over a changed pseudonym")
                            .retrieve()
                            .body(Named.class);
            if (now != null) {
                copies.forEach(it -> it.rename(person, now.pseudonym()));
            }
        } catch (HttpClientErrorException.NotFound e) {
            return; // erased meanwhile, which every copy hears of by itself
        }
    }
}
