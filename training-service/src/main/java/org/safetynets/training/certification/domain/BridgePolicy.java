package org.safetynets.training.certification.domain;

import java.util.Optional;
import org.safetynets.training.assessment.domain.RequirementsUnmet;
import org.safetynets.training.certification.domain.BridgeStep.Crossed;
import org.safetynets.training.certification.domain.BridgeStep.Ruled;
import org.safetynets.training.certification.domain.BridgeStep.Told;
import org.safetynets.training.shared.domain.Moment;
import org.safetynets.training.shared.domain.Verdict;

/**
 * A major version is bridged in time: its holder is told, then the certification waits, suspended,
 * until what the version adds is shown.
 */
final class BridgePolicy {

    private BridgePolicy() {}

    /** What the clock has to do now; empty when nothing. */
    static Optional<BridgeStep> next(Certification it, Crossing crossing, Moment moment) {
        if (it.lineage().renewedBy() != null) {
            return Optional.empty();
        }
        return switch (it.status()) {
            case ACTIVE -> active(it, crossing, moment);
            case SUSPENDED -> suspended(it, crossing, moment);
            case EXPIRED, REVOKED -> Optional.empty();
        };
    }

    private static Optional<BridgeStep> active(Certification it, Crossing crossing, Moment moment) {
        var known =
                Optional.ofNullable(it.notices().bridging())
                        .filter(so -> so.to().equals(crossing.to()));
        if (crossing.unmet().isEmpty()) {
            return known.filter(Bridging::met).isPresent()
                    ? Optional.empty()
                    : Optional.of(new Crossed(it.noting(new Bridging(crossing.to(), null, true))));
        }
        if (crossing.isMissedOn(moment.day())) {
            var why = "what " + crossing.label() + " adds was not shown by " + crossing.dueOn();
            var missed = entry(Change.SUSPENDED, moment, why);
            return Optional.of(
                    new Ruled(it.byTheClock(missed, new Bridging(crossing.to(), 0, false))));
        }
        int told = known.map(Bridging::warned).orElse(Integer.MAX_VALUE);
        return Warning.dueOn(moment.day(), crossing.dueOn())
                .filter(days -> days < told)
                .map(
                        days ->
                                new Told(
                                        it.noting(new Bridging(crossing.to(), days, false)),
                                        days,
                                        crossing));
    }

    /** What the clock took away it gives back; what somebody decided is for somebody to decide. */
    private static Optional<BridgeStep> suspended(
            Certification it, Crossing crossing, Moment moment) {
        var last = it.standing().history().getLast();
        var byTheClock = last.change() == Change.SUSPENDED && last.by() == null;
        if (!byTheClock || !crossing.unmet().isEmpty()) {
            return Optional.empty();
        }
        var shown = entry(Change.REINSTATED, moment, "what " + crossing.label() + " adds is shown");
        return Optional.of(
                new Ruled(it.byTheClock(shown, new Bridging(crossing.to(), null, true))));
    }

    private static HistoryEntry entry(Change change, Moment moment, String why) {
        return new HistoryEntry(change, moment.at(), null, why);
    }

    /** The clock would suspend it again the next moment. */
    static Verdict mayBeReinstated(Crossing crossing, Moment moment) {
        return Verdict.allowIf(
                !crossing.isMissedOn(moment.day()), () -> new RequirementsUnmet(crossing.unmet()));
    }
}
