package org.safetynets.identity.consent.application;

import java.util.List;
import java.util.Set;
import org.safetynets.identity.consent.domain.Consent;
import org.safetynets.identity.consent.domain.Consents;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.springframework.stereotype.Component;

/** A person's consents: theirs to see, and gone with them. */
@Component
class HeldConsents implements PersonalData {

    private final Consents consents;

    HeldConsents(Consents consents) {
        this.consents = consents;
    }

    @Override
    public String section() {
        return "consents";
    }

    @Override
    public Set<String> collections() {
        return Set.of("consents");
    }

    @Override
    public List<Consent> about(PersonId person) {
        return consents.of(person);
    }

    @Override
    public Erased erase(PersonId person) {
        return Erased.removed(consents.remove(person));
    }
}
