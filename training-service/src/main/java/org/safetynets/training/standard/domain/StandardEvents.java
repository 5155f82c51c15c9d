package org.safetynets.training.standard.domain;

import org.safetynets.training.standard.domain.PublishingResult.Published;

/** Tells the other services, in the transaction of the change. */
@FunctionalInterface
public interface StandardEvents {

    void tell(Published published);
}
