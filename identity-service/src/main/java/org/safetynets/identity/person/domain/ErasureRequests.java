package org.safetynets.identity.person.domain;

import org.safetynets.platform.kernel.PersonId;

/** Where the erasure of an unused account is asked for; asking twice is asking once. */
@FunctionalInterface
public interface ErasureRequests {

    void request(PersonId person);
}
