package org.safetynets.identity.consent.domain;

/** Somebody gave a consent or took it back. */
public record ConsentChanged(Consent consent, Kind kind) {

    /** What became of it. */
    public enum Kind {
        GIVEN,
        WITHDRAWN
    }
}
