package org.safetynets.groups.joining.application;

import java.util.List;
import java.util.Optional;
import org.safetynets.groups.joining.domain.CannotWait;
import org.safetynets.groups.joining.domain.Placement;
import org.safetynets.groups.joining.domain.Placements;
import org.safetynets.groups.joining.domain.PlacementsChanged;
import org.safetynets.groups.joining.domain.Urgency;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes placements and tells the other features, all in the caller's transaction. */
@Component
class SavingPlacements {

    private final Placements placements;
    private final ApplicationEventPublisher events;

    SavingPlacements(Placements placements, ApplicationEventPublisher events) {
        this.placements = placements;
        this.events = events;
    }

    void add(Placement request, Optional<Urgency> urgency) {
        placements.add(request);
        events.publishEvent(new PlacementsChanged(List.of(request)));
        urgency.map(it -> new CannotWait(request, it)).ifPresent(events::publishEvent);
    }

    void save(Placement changed) {
        save(List.of(changed));
    }

    /** Several, each once: one trip to the database for each collection. */
    void save(List<Placement> changed) {
        if (!changed.isEmpty()) {
            placements.replace(changed);
            events.publishEvent(new PlacementsChanged(changed));
        }
    }
}
