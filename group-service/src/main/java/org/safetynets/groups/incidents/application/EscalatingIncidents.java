package org.safetynets.groups.incidents.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.safetynets.groups.incidents.domain.Incident;
import org.safetynets.groups.incidents.domain.IncidentId;
import org.safetynets.groups.incidents.domain.Incidents;
import org.safetynets.groups.oncall.application.Watch;
import org.safetynets.groups.oncall.domain.Rota;
import org.safetynets.platform.kernel.OrganizationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls the next on call about one incident, if that is still due. */
@Service
public class EscalatingIncidents {

    private final Incidents incidents;
    private final Watch watch;
    private final SavingIncidents saving;
    private final Clock clock;

    EscalatingIncidents(Incidents incidents, Watch watch, SavingIncidents saving, Clock clock) {
        this.incidents = incidents;
        this.watch = watch;
        this.saving = saving;
        this.clock = clock;
    }

    /** Whoever comes second, in another instance, finds nothing due any more. */
    @Transactional
    public boolean escalate(OrganizationId organization, IncidentId id) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var called = incidents.find(organization, id).flatMap(it -> it.escalate(rota(it), now));
        called.ifPresent(saving::save);
        return called.isPresent();
    }

    private Rota rota(Incident it) {
        return watch.rota(it.organizationId(), it.concern().about());
    }
}
