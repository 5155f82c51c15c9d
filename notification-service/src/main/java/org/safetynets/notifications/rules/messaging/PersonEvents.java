package org.safetynets.notifications.rules.messaging;

import java.util.Objects;
import org.safetynets.contracts.PersonChangedV1;
import org.safetynets.notifications.audience.domain.KnownPerson;
import org.safetynets.notifications.audience.domain.PeopleAtRest;
import org.safetynets.notifications.rules.application.RaisingNotices;
import org.safetynets.notifications.rules.domain.Trigger;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Keeps whose account is at rest, and tells whoever has not used theirs that it will go. */
@Component
final class PersonEvents implements EventConsumer<PersonChangedV1> {

    private final PeopleAtRest atRest;
    private final RaisingNotices notices;

    PersonEvents(PeopleAtRest atRest, RaisingNotices notices) {
        this.atRest = atRest;
        this.notices = notices;
    }

    @Override
    public Class<PersonChangedV1> eventType() {
        return PersonChangedV1.class;
    }

    @Override
    public void on(PersonChangedV1 event, EventContext context) {
        var person = new PersonId(event.personId());
        var resting = event.status() == PersonChangedV1.Status.DEACTIVATED;
        atRest.learn(new KnownPerson(person, event.version(), resting));
        if (event.change() == PersonChangedV1.Change.WARNED_UNUSED) {
            notices.raise(
                    Told.by(context, Trigger.ACCOUNT_UNUSED)
                            .to(person)
                            .about(Objects.requireNonNull(event.erasedAfter()))
                            .leadingTo("/account"));
        }
    }
}
