package org.safetynets.identity.erasure.application;

import org.safetynets.identity.erasure.domain.ErasureResult.Refused;
import org.safetynets.identity.erasure.domain.ErasureResult.Requested;
import org.safetynets.identity.person.domain.ErasureRequests;
import org.safetynets.platform.kernel.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Erases accounts that nobody uses, like any other; nobody is there to be shown the code. */
@Component
class ErasingUnusedAccounts implements ErasureRequests {

    private static final Logger LOG = LoggerFactory.getLogger(ErasingUnusedAccounts.class);

    private final RequestingErasure requesting;

    ErasingUnusedAccounts(RequestingErasure requesting) {
        this.requesting = requesting;
    }

    @Override
    public void request(PersonId person) {
        switch (requesting.request(person)) {
            case Requested it -> LOG.info("An unused account is erased: {}", it.erasure().id());
            case Refused it -> LOG.info("An unused account is not erased: {}", it.reason());
        }
    }
}
