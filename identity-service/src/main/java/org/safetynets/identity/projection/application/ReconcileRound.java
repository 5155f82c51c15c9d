package org.safetynets.identity.projection.application;

import java.time.Duration;
import org.safetynets.platform.persistence.Leases;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Compares with Keycloak every hour, in one instance. */
@Component
class ReconcileRound {

    private static final Duration TERM = Duration.ofMinutes(50);

    private final Reconciling reconciling;
    private final Leases leases;

    ReconcileRound(Reconciling reconciling, Leases leases) {
        this.reconciling = reconciling;
        this.leases = leases;
    }

    @Scheduled(
            initialDelayString = "${nets.identity.reconcile-first:PT10M}",
            fixedDelayString = "${nets.identity.reconcile-every:PT1H}")
    void go() {
        if (leases.acquire("reconcile", TERM).isPresent()) {
            reconciling.reconcile();
        }
    }
}
