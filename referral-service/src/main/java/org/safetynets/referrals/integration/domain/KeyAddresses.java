package org.safetynets.referrals.integration.domain;

import java.net.URI;
import java.util.Optional;

/** The addresses at which systems publish their keys. */
public interface KeyAddresses {

    /** Whether the operator lets its host be asked. */
    boolean allows(URI address);

    /** Whether the address is one to ask, as far as it can be told now. */
    boolean accepts(URI address);

    /** What the address answers; empty when it does not. */
    Optional<String> ask(URI address);
}
