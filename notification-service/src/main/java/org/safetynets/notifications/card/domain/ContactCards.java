package org.safetynets.notifications.card.domain;

import java.util.Map;
import java.util.Set;
import org.safetynets.platform.kernel.PersonId;

/** The contact cards; a person without one has the unwritten one. */
public interface ContactCards {

    ContactCard of(PersonId person);

    Map<PersonId, ContactCard> of(Set<PersonId> people);

    /** Whether the device stands on somebody else's card. */
    boolean isOfAnother(PersonId person, PushTarget target);

    /** Stores the card in the place of the version before it, or fails when that is not there. */
    void save(ContactCard card);
}
