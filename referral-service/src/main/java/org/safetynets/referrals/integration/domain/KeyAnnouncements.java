package org.safetynets.referrals.integration.domain;

/** Tells the other services what whoever keeps a system has to know of its keys. */
public interface KeyAnnouncements {

    void ending(KeyEnding due);
}
