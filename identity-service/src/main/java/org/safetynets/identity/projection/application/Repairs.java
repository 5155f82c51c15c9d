package org.safetynets.identity.projection.application;

import org.safetynets.identity.projection.domain.Projections;
import org.safetynets.identity.projection.domain.Target;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has Keycloak made to match where it was found not to. */
@Component
public class Repairs {

    private final Projections projections;

    Repairs(Projections projections) {
        this.projections = projections;
    }

    /** Puts it on the work list. */
    @Transactional
    public void ask(Target target, boolean endSessions) {
        projections.ask(target, endSessions);
    }
}
