package org.safetynets.notifications.audience.domain;

import org.safetynets.platform.kernel.PersonId;

/** Those whose accounts are laid to rest; who is not known takes part. */
public interface PeopleAtRest {

    boolean contains(PersonId person);

    void learn(KnownPerson person);
}
