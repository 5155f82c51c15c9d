package org.safetynets.training.debrief.domain;

/** Tells the other services, in the transaction of the change. */
public interface DebriefEvents {

    void due(Debrief debrief);

    void completed(Debrief debrief);
}
