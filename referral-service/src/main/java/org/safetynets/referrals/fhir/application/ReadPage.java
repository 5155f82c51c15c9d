package org.safetynets.referrals.fhir.application;

import java.util.List;
import java.util.Optional;
import org.safetynets.referrals.fhir.domain.Loops.Place;

/** Some loops as a client reads them, and where the next page begins if there may be one. */
public record ReadPage(List<ReadLoop> loops, Optional<Place> next) {

    public ReadPage {
        loops = List.copyOf(loops);
    }
}
