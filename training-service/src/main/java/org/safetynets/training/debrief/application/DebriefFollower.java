package org.safetynets.training.debrief.application;

import org.safetynets.training.debrief.domain.Debrief;

/** What follows from a debrief that is done or missed, in the transaction of it. */
@FunctionalInterface
public interface DebriefFollower {

    void settled(Debrief debrief);
}
