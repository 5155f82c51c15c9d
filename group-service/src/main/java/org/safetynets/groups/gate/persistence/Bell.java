package org.safetynets.groups.gate.persistence;

import org.safetynets.groups.gate.application.GateWorker;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Wakes the worker once the work can be seen. */
@Component
class Bell {

    /** Looked up late: the worker itself needs the work. */
    private final ObjectProvider<GateWorker> worker;

    Bell(ObjectProvider<GateWorker> worker) {
        this.worker = worker;
    }

    void ringAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        worker.getObject().wake();
                    }
                });
    }
}
