package org.safetynets.training.support.application;

import org.safetynets.training.supervision.application.Supervised;

/** How a facilitator stands, for the board. */
public record FacilitatorSupport(
        Supervised supervised, int debriefsDue, int debriefsMissed, int remediesAsked) {}
