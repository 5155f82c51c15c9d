package org.safetynets.gateway.refused;

import java.util.Locale;

/** What a request can be refused for before any service hears of it. */
public enum RefusedFor {
    /** A person or system asked more often than their share. */
    SIGNED_IN_LIMIT,
    /** An address without a sign-in did. */
    ANONYMOUS_LIMIT,
    /** An address began more sign-ins than its share. */
    SIGN_IN_LIMIT,
    /** A change by cookie came from a page that is not ours. */
    WRONG_ORIGIN,
    /** The address would read differently at a service, or the method is none that we know. */
    AMBIGUOUS_ADDRESS;

    String kind() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
