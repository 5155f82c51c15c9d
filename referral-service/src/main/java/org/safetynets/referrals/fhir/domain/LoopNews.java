package org.safetynets.referrals.fhir.domain;

/** Tells the systems that subscribed, each when what it sees has changed, and of nothing else. */
public interface LoopNews {

    void changed(Loop before, Loop after);
}
