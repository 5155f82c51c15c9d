package org.safetynets.groups.joining.domain;

import java.util.List;

/** Placements after a step, each once. */
public record PlacementsChanged(List<Placement> all) {

    public PlacementsChanged {
        all = List.copyOf(all);
    }
}
