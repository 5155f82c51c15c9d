package org.safetynets.groups.incidents.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.safetynets.groups.incidents.domain.IncidentId;
import org.safetynets.groups.incidents.domain.Incidents;
import org.safetynets.groups.oncall.domain.Rotas;
import org.safetynets.platform.kernel.OrganizationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls the next on call about one incident, if that is still due. */
@Service
public class EscalatingIncidents {

    private final Incidents incidents;
    private final Rotas rotas;
    private final SavingIncidents saving;
    private final Clock clock;

    EscalatingIncidents(Incidents incidents, Rotas rotas, SavingIncidents saving, Clock clock) {
        this.incidents = incidents;
        this.rotas = rotas;
        this.saving = saving;
        this.clock = clock;
    }

    /** Whoever comes second, in another instance, finds nothing due any more. */
    @Transactional
    public boolean escalate(OrganizationId organization, IncidentId id) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var called =
                incidents
                        .find(organization, id)
                        .flatMap(it -> it.escalate(rotas.of(organization), now));
        called.ifPresent(saving::save);
        return called.isPresent();
    }
}
