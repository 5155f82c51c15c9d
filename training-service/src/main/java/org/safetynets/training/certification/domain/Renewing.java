package org.safetynets.training.certification.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.safetynets.training.assessment.domain.Assessment;
import org.safetynets.training.assessment.domain.Portfolio;
import org.safetynets.training.assessment.domain.Progress;
import org.safetynets.training.standard.domain.Renewal;
import org.safetynets.training.standard.domain.Transition;

/**
 * What speaks for somebody who renews.
 *
 * @param candidate to the newest version of the standard
 * @param transition from the version that they are certified to
 */
public record Renewing(Candidate candidate, Transition transition) {

    /** Everything that renewing this certification takes, sorted by whether it is met. */
    public Assessment assess(Certification former, Renewal renewal, LocalDate today) {
        var all = candidate.portfolioOn(today);
        var sinceThen = all.since(former.standing().begunAt());
        var met = new ArrayList<Progress>();
        var unmet = new ArrayList<Progress>();
        for (var each :
                List.of(
                        Assessment.of(renewal.requirements(), sinceThen),
                        Assessment.of(transition.bridge(), all),
                        again(former, renewal, all, today))) {
            met.addAll(each.met());
            unmet.addAll(each.unmet());
        }
        return new Assessment(met, unmet);
    }

    /** What must be shown again by somebody whose certification lapsed too long ago. */
    private Assessment again(
            Certification former, Renewal renewal, Portfolio all, LocalDate today) {
        var through = former.term().through();
        if (!today.isAfter(through.plusMonths(renewal.lapsedMonths()))) {
            return new Assessment(List.of(), List.of());
        }
        var named =
                candidate
                        .standard()
                        .content()
                        .everyRequirement()
                        .filter(it -> renewal.again().contains(it.code()))
                        .toList();
        return Assessment.of(named, all.sinceDayAfter(through));
    }
}
