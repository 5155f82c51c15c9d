package org.safetynets.training.supervision.domain;

import org.safetynets.training.shared.domain.Verdict;

/** What must be true of somebody who supervises a facilitator. */
@FunctionalInterface
public interface SupervisorPolicy {

    Verdict decide(Candidacy candidacy);

    SupervisorPolicy NOBODY_SUPERVISES_THEMSELVES =
            it -> Verdict.allowIf(!it.candidate().equals(it.facilitator()), OwnSupervisor::new);

    SupervisorPolicy HOLDS_THE_ROLE =
            it -> Verdict.allowIf(it.supervises(), WithoutSupervisorRole::new);

    SupervisorPolicy NEITHER_RELATIVE_NOR_BUSINESS_PARTNER =
            it -> Verdict.allowIf(!it.inConflict(), SupervisorInConflict::new);

    SupervisorPolicy MAY_SUPERVISE =
            NOBODY_SUPERVISES_THEMSELVES
                    .and(HOLDS_THE_ROLE)
                    .and(NEITHER_RELATIVE_NOR_BUSINESS_PARTNER);

    private SupervisorPolicy and(SupervisorPolicy next) {
        return it -> decide(it).and(() -> next.decide(it));
    }
}
