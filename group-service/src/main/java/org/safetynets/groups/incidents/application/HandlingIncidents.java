package org.safetynets.groups.incidents.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.incidents.domain.Incident;
import org.safetynets.groups.incidents.domain.IncidentId;
import org.safetynets.groups.incidents.domain.IncidentResult;
import org.safetynets.groups.incidents.domain.Incidents;
import org.safetynets.groups.incidents.domain.Playbook.Grade;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who handle an incident, and whoever reported it, do; empty when there is none. */
@Service
public class HandlingIncidents {

    private final Incidents incidents;
    private final SavingIncidents saving;
    private final Clock clock;

    HandlingIncidents(Incidents incidents, SavingIncidents saving, Clock clock) {
        this.incidents = incidents;
        this.saving = saving;
        this.clock = clock;
    }

    @Transactional
    public Optional<IncidentResult> acknowledge(
            OrganizationId organization, IncidentId id, PersonId by) {
        return step(organization, id, it -> it.acknowledge(by, now()));
    }

    @Transactional
    public Optional<IncidentResult> reclassify(
            OrganizationId organization, IncidentId id, Grade grade) {
        return step(organization, id, it -> it.reclassify(grade, now()));
    }

    @Transactional
    public Optional<IncidentResult> tick(
            OrganizationId organization, IncidentId id, String step, boolean done, PersonId by) {
        return step(organization, id, it -> it.tick(step, done, by, now()));
    }

    /** A message; by nobody from whoever reported it. */
    @Transactional
    public Optional<IncidentResult> write(
            OrganizationId organization, IncidentId id, @Nullable PersonId by, String text) {
        return step(organization, id, it -> it.write(by, text, now()));
    }

    /** A leader's debrief came, or is not asked for any more; nothing changes if none is owed. */
    @Transactional
    public Optional<IncidentResult> debriefed(
            OrganizationId organization, IncidentId id, PersonId leader) {
        return incidents
                .find(organization, id)
                .flatMap(it -> it.debriefed(leader))
                .map(saving::save);
    }

    @Transactional
    public Optional<IncidentResult> close(
            OrganizationId organization, IncidentId id, String review, PersonId by) {
        return step(organization, id, it -> it.close(review, by, now()));
    }

    private Optional<IncidentResult> step(
            OrganizationId organization, IncidentId id, Function<Incident, IncidentResult> step) {
        return incidents.find(organization, id).map(step).map(saving::save);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
