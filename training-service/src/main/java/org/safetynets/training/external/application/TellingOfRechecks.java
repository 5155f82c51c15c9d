package org.safetynets.training.external.application;

import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.training.external.domain.ExternalEvidences;
import org.safetynets.training.external.domain.RecheckEvents;
import org.safetynets.training.organization.application.OrganizationClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells that one certificate has to be looked at again, and remembers it. */
@Service
public class TellingOfRechecks {

    private final ExternalEvidences evidences;
    private final RecheckEvents events;
    private final OrganizationClock clock;

    public TellingOfRechecks(
            ExternalEvidences evidences, RecheckEvents events, OrganizationClock clock) {
        this.evidences = evidences;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Reads it again, since it may have been looked at, or told of, since it was found.
     *
     * @return whether it was told of
     */
    @Transactional
    public boolean tell(OrganizationId organization, UUID id) {
        var due =
                evidences
                        .find(organization, id)
                        .flatMap(it -> it.recheckDue(clock.now(organization).day()));
        due.ifPresent(
                it -> {
                    evidences.save(it.evidence());
                    events.tell(it);
                });
        return due.isPresent();
    }
}
