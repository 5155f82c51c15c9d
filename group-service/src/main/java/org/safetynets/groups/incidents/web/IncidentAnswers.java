package org.safetynets.groups.incidents.web;

import java.util.Optional;
import org.safetynets.groups.incidents.domain.Incident;
import org.safetynets.groups.incidents.domain.IncidentResult;
import org.safetynets.groups.incidents.domain.IncidentResult.IncidentChanged;
import org.safetynets.groups.incidents.domain.IncidentResult.IncidentNotChanged;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;

/** Turns results about incidents into answers. */
final class IncidentAnswers {

    private IncidentAnswers() {}

    static Incident of(Optional<IncidentResult> result) {
        return switch (result.orElseThrow(NotFoundException::new)) {
            case IncidentNotChanged(var reason) -> throw new RefusedException(reason);
            case IncidentChanged(var incident, var change) -> incident;
        };
    }
}
