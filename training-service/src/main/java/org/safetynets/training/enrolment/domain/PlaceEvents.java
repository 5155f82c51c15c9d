package org.safetynets.training.enrolment.domain;

import org.safetynets.training.cohort.domain.Seating;

/** Tells other services what happened to people's places in a cohort without their doing. */
@FunctionalInterface
public interface PlaceEvents {

    void tell(Seating seating);
}
