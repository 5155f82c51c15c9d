package org.safetynets.referrals.fhir.domain;

/** Tells the other services that there is something new for practices to read. */
public interface PracticeAnnouncements {

    /** Only while the partner discloses something: what is not disclosed is never told of. */
    void announce(Loop loop);
}
