package org.safetynets.training.incident.messaging;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import java.util.UUID;
import org.safetynets.contracts.IncidentReportedV1;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.incident.domain.Severity;

/** What the contract says, in this service's words. */
final class Severities {

    private Severities() {}

    static Severity of(IncidentReportedV1.Severity it) {
        return switch (it) {
            case S1 -> Severity.S1;
            case S2 -> Severity.S2;
            case S3, S4 -> Severity.MILDER;
        };
    }

    static Set<PersonId> people(Set<UUID> ids) {
        return ids.stream().map(PersonId::new).collect(toUnmodifiableSet());
    }
}
