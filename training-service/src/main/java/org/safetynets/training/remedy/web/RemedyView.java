package org.safetynets.training.remedy.web;

import java.time.LocalDate;
import java.util.UUID;
import org.safetynets.training.remedy.domain.Remedy;
import org.safetynets.training.remedy.domain.RemedyState;

/** What is asked, over HTTP. */
public record RemedyView(
        UUID remedyId,
        UUID organizationId,
        UUID facilitatorId,
        UUID incidentId,
        String requirement,
        LocalDate until,
        String reason,
        RemedyState state) {

    static RemedyView of(Remedy it) {
        return new RemedyView(
                it.id(),
                it.organization().value(),
                it.facilitator().value(),
                it.incident(),
                it.requirement(),
                it.until(),
                it.reason(),
                it.state());
    }
}
