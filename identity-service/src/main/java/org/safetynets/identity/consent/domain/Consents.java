package org.safetynets.identity.consent.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** What people signed. It is theirs, so the person comes first. */
public interface Consents {

    void add(Consent consent);

    void save(Consent consent);

    Optional<Consent> find(PersonId person, UUID id);

    /** All of a person's, the newest first. */
    List<Consent> of(PersonId person);

    /** Those under one code for one organization, whatever their status. */
    List<Consent> of(PersonId person, OrganizationId recipient, String code);

    /** Removes all of a person's and says how many there were. */
    long remove(PersonId person);
}
