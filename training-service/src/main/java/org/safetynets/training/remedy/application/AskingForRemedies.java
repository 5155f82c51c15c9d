package org.safetynets.training.remedy.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.incident.domain.SevereIncidents;
import org.safetynets.training.remedy.domain.IncidentNotSevere;
import org.safetynets.training.remedy.domain.Remedies;
import org.safetynets.training.remedy.domain.Remedy;
import org.safetynets.training.remedy.domain.RemedyResult;
import org.safetynets.training.remedy.domain.RemedyState;
import org.safetynets.training.supervision.application.ActingToday;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A supervisor decides what a severe incident asks for, and takes it back; empty for all others.
 */
@Service
public class AskingForRemedies {

    private final Remedies remedies;
    private final SevereIncidents incidents;
    private final ActingToday acting;
    private final Clock clock;

    public AskingForRemedies(
            Remedies remedies, SevereIncidents incidents, ActingToday acting, Clock clock) {
        this.remedies = remedies;
        this.incidents = incidents;
        this.acting = acting;
        this.clock = clock;
    }

    @Transactional
    public Optional<RemedyResult> ask(AskForRemedy command) {
        if (!acting.supervises(command.organization(), command.by(), command.facilitator())) {
            return Optional.empty();
        }
        var severe =
                incidents
                        .find(command.organization(), command.incident())
                        .filter(it -> it.severity().isSevere())
                        .filter(it -> it.leaders().contains(command.facilitator()));
        if (severe.isEmpty()) {
            return Optional.of(new RemedyResult.Refused(new IncidentNotSevere()));
        }
        var remedy =
                new Remedy(
                        Ids.next(),
                        command.organization(),
                        command.facilitator(),
                        command.incident(),
                        command.requirement(),
                        command.until(),
                        command.reason(),
                        command.by(),
                        now(),
                        RemedyState.ASKED,
                        null,
                        1);
        remedies.add(remedy);
        return Optional.of(new RemedyResult.Changed(remedy));
    }

    @Transactional
    public Optional<RemedyResult> withdraw(OrganizationId organization, PersonId by, UUID id) {
        return remedies.find(organization, id)
                .filter(it -> acting.supervises(organization, by, it.facilitator()))
                .map(it -> it.withdraw(now()))
                .map(
                        it -> {
                            if (it instanceof RemedyResult.Changed(var remedy)) {
                                remedies.save(remedy);
                            }
                            return it;
                        });
    }

    /** What is asked of a facilitator; empty for whoever does not supervise them today. */
    public Optional<List<Remedy>> of(
            OrganizationId organization, PersonId by, PersonId facilitator) {
        return acting.supervises(organization, by, facilitator)
                ? Optional.of(remedies.of(organization, facilitator))
                : Optional.empty();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
