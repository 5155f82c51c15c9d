package org.safetynets.referrals.fhir.domain;

import java.net.URI;

/** Calls the addresses of subscribers. */
public interface Ringing {

    /** What came of a call. */
    enum Answer {
        TAKEN,
        FAILED,
        /** They want no more of them. */
        UNWANTED
    }

    /** Whether the operator lets its host be called. */
    boolean allows(URI endpoint);

    /** Whether the address is one that may be called, as far as it can be told now. */
    boolean accepts(URI endpoint);

    Answer ring(FhirSubscription subscription, Call call);
}
