package org.safetynets.groups.joining.web;

import java.util.Optional;
import org.safetynets.groups.joining.domain.Placement;
import org.safetynets.groups.joining.domain.PlacementResult;
import org.safetynets.groups.joining.domain.PlacementResult.Changed;
import org.safetynets.groups.joining.domain.PlacementResult.NotChanged;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;

/** Turns results about placements into answers. */
public final class PlacementAnswers {

    private PlacementAnswers() {}

    public static Placement of(Optional<PlacementResult> result) {
        return switch (result.orElseThrow(NotFoundException::new)) {
            case NotChanged(var reason) -> throw new RefusedException(reason);
            case Changed(var placement) -> placement;
        };
    }
}
