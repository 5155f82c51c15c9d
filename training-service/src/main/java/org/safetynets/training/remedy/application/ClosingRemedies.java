package org.safetynets.training.remedy.application;

import org.safetynets.training.remedy.domain.Remedies;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes what has been shown by now, whichever way its evidence came. */
@Component
public class ClosingRemedies {

    private static final int BATCH = 500;

    private final Remedies remedies;
    private final ShownEvidence evidence;

    public ClosingRemedies(Remedies remedies, ShownEvidence evidence) {
        this.remedies = remedies;
        this.evidence = evidence;
    }

    /** How many closed; several instances may do it at once, since only one stores each. */
    @Scheduled(
            initialDelayString = "${training.sweeps.every}",
            fixedDelayString = "${training.sweeps.every}")
    @Transactional
    public int close() {
        var shown =
                remedies.asked(BATCH).stream()
                        .flatMap(
                                it ->
                                        evidence
                                                .lastOf(
                                                        it.organization(),
                                                        it.facilitator(),
                                                        it.requirement())
                                                .flatMap(at -> it.shownBy(it.requirement(), at))
                                                .stream())
                        .toList();
        shown.forEach(remedies::save);
        return shown.size();
    }
}
