package org.safetynets.identity.projection.web;

import org.safetynets.identity.projection.application.Reconciliation;
import org.safetynets.identity.projection.application.Reconciling;
import org.safetynets.platform.security.AllowNetworkAdmin;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Compares our store with Keycloak on demand. */
@RestController
class ReconcileController {

    private final Reconciling reconciling;

    ReconcileController(Reconciling reconciling) {
        this.reconciling = reconciling;
    }

    /** What differs is repaired within seconds after the answer. */
    @PostMapping("/api/identity/reconcile")
    @AllowNetworkAdmin
    Reconciliation reconcile() {
        return reconciling.reconcile();
    }
}
